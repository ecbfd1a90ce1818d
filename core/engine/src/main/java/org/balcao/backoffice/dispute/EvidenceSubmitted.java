package org.balcao.backoffice.dispute;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * The store's answer to a dispute is with the gateway.
 *
 * @param disputeId of the dispute
 * @param orderId the order it is about; null where it is not known
 */
public record EvidenceSubmitted(UUID disputeId, @Nullable UUID orderId) implements DomainEvent {
  @Override
  public String aggregate() {
    return "dispute:" + disputeId;
  }
}
