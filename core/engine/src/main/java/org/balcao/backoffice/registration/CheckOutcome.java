package org.balcao.backoffice.registration;

/** What came of one check. */
public enum CheckOutcome {
  /** Verifiers are still to be asked, or are being asked. */
  OPEN,
  /** The statement holds. */
  CONFIRMED,
  /** The statement does not hold. */
  CONTRADICTED,
  /** Who was asked cannot tell, gave no answer, or would have cost too much. */
  INCONCLUSIVE,
  /** No verifier of the chain makes this check for this customer. */
  UNSUPPORTED,
  /** The customer gave no data for it. */
  NOT_GIVEN;

  /** Whether no other verifier is asked any more. */
  boolean settled() {
    return this == CONFIRMED || this == CONTRADICTED;
  }
}
