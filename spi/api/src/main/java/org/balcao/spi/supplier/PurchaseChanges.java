package org.balcao.spi.supplier;

import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** Facet of a {@link SupplierConnector}: changes orders that were placed. */
public interface PurchaseChanges extends Effect<Acknowledgement> {

  /**
   * Puts a new revision in the place of the last one. {@link Outcome.Rejected} with {@link
   * org.balcao.spi.RejectionKind#CONFLICT} where it is too late; the last revision then stays.
   */
  Outcome<Acknowledgement> change(ChangeRequest request, CallContext context);

  /**
   * What is to be changed.
   *
   * @param order the reference that the order was answered with
   * @param changed the whole order as it should be, with the next revision
   */
  record ChangeRequest(ProviderRef order, PurchaseOrder changed) {
    /** Refuses a first revision. */
    public ChangeRequest {
      if (changed.revision() < 2) {
        throw new IllegalArgumentException("a change makes a second revision or a later one");
      }
    }
  }
}
