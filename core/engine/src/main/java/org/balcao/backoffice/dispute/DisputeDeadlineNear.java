package org.balcao.backoffice.dispute;

import java.time.Instant;
import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A dispute must be answered soon, and was not.
 *
 * @param disputeId of the dispute
 * @param orderId the order it is about; null where it is not known
 * @param respondBy until when the store may answer
 */
public record DisputeDeadlineNear(UUID disputeId, @Nullable UUID orderId, Instant respondBy)
    implements DomainEvent {
  @Override
  public String aggregate() {
    return "dispute:" + disputeId;
  }
}
