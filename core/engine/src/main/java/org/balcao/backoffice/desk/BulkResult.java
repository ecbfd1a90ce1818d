package org.balcao.backoffice.desk;

import java.util.Optional;
import java.util.UUID;

/**
 * What came of an action on one of many orders.
 *
 * @param place from 0, in the sequence of the request
 * @param code of the failure, for programs
 * @param message of the failure
 */
public record BulkResult(
    int place, UUID orderId, State state, Optional<String> code, Optional<String> message) {

  /** How it ended. */
  public enum State {
    /** Not tried yet. */
    OPEN,
    /** Carried out. */
    DONE,
    /** The order did not allow it as it was. */
    CONFLICT,
    /** The actor may not, there is no such order, or the request can never work. */
    REFUSED,
    /** Something else went wrong; it is in the log. */
    FAILED
  }
}
