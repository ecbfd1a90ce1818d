package org.balcao.spi.fiscal;

import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** Facet of a {@link TaxIssuer}: cancels documents. */
public interface FiscalCancellations extends Effect<FiscalState.Cancelled> {

  /**
   * Cancels one document, as a whole. {@link Outcome.Rejected} with {@link
   * org.balcao.spi.RejectionKind#EXPIRED} where the law's term for it is over, so that a document
   * that takes it back is needed instead.
   */
  Outcome<FiscalState.Cancelled> cancel(CancelRequest request, CallContext context);

  /**
   * What is to be cancelled.
   *
   * @param document the reference that it was issued with
   * @param accessKey its key with the authority, where it has one
   * @param reason for the authority; 15 characters or more where it is Brazil's; no personal data
   */
  record CancelRequest(ProviderRef document, Optional<String> accessKey, String reason) {
    /** Refuses a blank reason. */
    public CancelRequest {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("an authority is told a reason");
      }
    }
  }
}
