package org.balcao.backoffice.registration;

/** What the checks of a customer come to. */
public enum RegistrationState {
  /** Verifiers are still being asked. */
  CHECKING,
  /** Nothing speaks against it, and something for it; or staff confirmed it. */
  CONFIRMED,
  /** A verifier cannot tell or gave no answer, or it may be the same person as another one. */
  INCONCLUSIVE,
  /** A statement does not hold, or staff rejected it. */
  CONTRADICTED,
  /** No verifier makes any of the checks. */
  UNCHECKED
}
