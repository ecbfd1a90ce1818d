package org.balcao.backoffice.dispute;

import java.util.List;
import java.util.UUID;

/**
 * An answer to the bank: to be handed to the gateway, or given by its own page or by letter.
 *
 * @param disputeId of the dispute
 * @param text what was answered, 1 to 4000 characters
 * @param exhibits what was sent along, at most 100; usually some of {@link Disputes#evidence}
 */
public record AnswerDispute(UUID disputeId, String text, List<Exhibit> exhibits) {
  /** Copies the list. */
  public AnswerDispute {
    exhibits = List.copyOf(exhibits);
  }
}
