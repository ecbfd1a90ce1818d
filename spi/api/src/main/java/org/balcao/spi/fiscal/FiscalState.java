package org.balcao.spi.fiscal;

import java.time.Instant;

/** How a document stands with the authority. */
public sealed interface FiscalState {

  /**
   * It is valid. Where nobody authorises, it is so as soon as it is made.
   *
   * @param protocol the authority's number of its answer; the document's own where there is none
   * @param at when it became valid
   */
  record Authorized(String protocol, Instant at) implements FiscalState {}

  /**
   * It was made while the authority could not be reached, and is valid for now. The kernel looks it
   * up again until it is authorised.
   *
   * @param mode the authority's own code of the procedure
   * @param transmitBy by when the authority must have it
   */
  record Contingency(String mode, Instant transmitBy) implements FiscalState {}

  /**
   * The authority denied it for good, and its number is used up.
   *
   * @param code the authority's own code
   * @param reason in the authority's words; no personal data
   */
  record Denied(String code, String reason) implements FiscalState {}

  /**
   * It was valid and is not any more.
   *
   * @param protocol the authority's number of the cancellation
   * @param at when it was cancelled
   */
  record Cancelled(String protocol, Instant at) implements FiscalState {}

  /**
   * A state that the plugin does not know. A person has to look.
   *
   * @param raw the provider's own code
   */
  record Unrecognized(String raw) implements FiscalState {}
}
