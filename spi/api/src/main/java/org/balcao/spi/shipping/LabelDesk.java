package org.balcao.spi.shipping;

import org.balcao.spi.CallContext;
import org.balcao.spi.FileContent;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** Facet of a {@link Carrier}: makes labels. Repeating it yields the same label. */
public interface LabelDesk {

  /** The labels of all parcels of a booking, in one document. */
  Outcome<FileContent> label(ProviderRef booking, CallContext context);
}
