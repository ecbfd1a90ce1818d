package org.balcao.spi.verification;

import java.util.Set;

/**
 * What is to be verified. Its {@code toString} shows no personal data.
 *
 * @param customer what the customer says
 * @param checks which statements to check; at least one
 * @param basis why the law allows to ask
 */
public record VerificationRequest(CustomerData customer, Set<Check> checks, LegalBasis basis) {
  /** Copies the set and refuses an empty one. */
  public VerificationRequest {
    checks = Set.copyOf(checks);
    if (checks.isEmpty()) {
      throw new IllegalArgumentException("a verification makes one check or more");
    }
  }

  /**
   * Why the law allows to give a person's data to the provider.
   *
   * @param ground the kind of ground
   * @param purpose in words, as the store's record of processing names it
   */
  public record LegalBasis(Ground ground, String purpose) {
    /** Refuses a blank purpose. */
    public LegalBasis {
      if (purpose.isBlank()) {
        throw new IllegalArgumentException("a legal basis has a purpose");
      }
    }
  }

  /** The kinds of grounds that the laws of data protection share. */
  public enum Ground {
    /** The person agreed. */
    CONSENT,
    /** A contract with the person, or its preparation, needs it. */
    CONTRACT,
    /** The law demands it. */
    LEGAL_OBLIGATION,
    /** An interest of the store, such as to prevent fraud, that outweighs. */
    LEGITIMATE_INTEREST,
    /** The protection of credit, where the law knows that ground (Brazil). */
    CREDIT_PROTECTION
  }
}
