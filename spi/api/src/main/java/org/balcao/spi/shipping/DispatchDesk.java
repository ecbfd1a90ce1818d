package org.balcao.spi.shipping;

import java.util.List;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** Facet of a {@link Carrier}: hands bookings over. */
public interface DispatchDesk extends Effect<DispatchDesk.Manifest> {

  /** Tells the carrier that these bookings are handed over now. */
  Outcome<Manifest> dispatch(DispatchRequest request, CallContext context);

  /**
   * What is handed over.
   *
   * @param bookings at least one
   */
  record DispatchRequest(List<ProviderRef> bookings) {
    /** Copies the list and refuses an empty one. */
    public DispatchRequest {
      bookings = List.copyOf(bookings);
      if (bookings.isEmpty()) {
        throw new IllegalArgumentException("one booking or more is handed over");
      }
    }
  }

  /**
   * The carrier took them.
   *
   * @param number the carrier's number of the posting list or manifest
   */
  record Manifest(String number) {}
}
