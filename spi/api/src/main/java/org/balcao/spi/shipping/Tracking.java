package org.balcao.spi.shipping;

import java.util.List;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** Facet of a {@link Carrier}: tells where parcels are. Without effect. */
public interface Tracking {

  /**
   * All that is known about a booking's parcels, in any order, each event with a key that stays the
   * same when it is told again.
   */
  Outcome<List<TrackingEvent>> track(ProviderRef booking, CallContext context);
}
