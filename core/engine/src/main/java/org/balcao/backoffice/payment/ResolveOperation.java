package org.balcao.backoffice.payment;

import java.util.Optional;
import java.util.UUID;

/**
 * What a person found out about an operation that the process gave up on, or that the gateway
 * refused and somebody did by hand.
 *
 * @param operationId see {@link PaymentView.Operation}
 * @param happened whether it happened
 * @param providerRef of an authorisation that happened, the gateway's name for it
 * @param taken of an authorisation that happened, whether the money was taken at once
 * @param note where that was seen; 1 to 500 characters
 */
public record ResolveOperation(
    UUID operationId, boolean happened, Optional<String> providerRef, boolean taken, String note) {

  /** It did not happen, and will not. */
  public static ResolveOperation didNotHappen(UUID operationId, String note) {
    return new ResolveOperation(operationId, false, Optional.empty(), false, note);
  }

  /** It happened. */
  public static ResolveOperation happened(UUID operationId, String note) {
    return new ResolveOperation(operationId, true, Optional.empty(), false, note);
  }
}
