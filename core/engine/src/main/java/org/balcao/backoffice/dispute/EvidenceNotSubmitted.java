package org.balcao.backoffice.dispute;

import java.util.UUID;
import org.balcao.backoffice.dispute.DisputeView.Submission;
import org.balcao.kernel.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * The store's answer to a dispute could not be handed to the gateway: a person has to look.
 *
 * @param disputeId of the dispute
 * @param orderId the order it is about; null where it is not known
 * @param state refused, certainly not arrived, or nobody knows
 * @param reason for staff
 */
public record EvidenceNotSubmitted(
    UUID disputeId, @Nullable UUID orderId, Submission.State state, String reason)
    implements DomainEvent {
  @Override
  public String aggregate() {
    return "dispute:" + disputeId;
  }
}
