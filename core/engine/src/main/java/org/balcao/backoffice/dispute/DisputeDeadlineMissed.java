package org.balcao.backoffice.dispute;

import java.time.Instant;
import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A dispute was not answered in time.
 *
 * @param disputeId of the dispute
 * @param orderId the order it is about; null where it is not known
 * @param respondBy until when the store might answer
 */
public record DisputeDeadlineMissed(UUID disputeId, @Nullable UUID orderId, Instant respondBy)
    implements DomainEvent {
  @Override
  public String aggregate() {
    return "dispute:" + disputeId;
  }
}
