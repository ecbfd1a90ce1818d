package org.balcao.backoffice.analysis;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/** A finding was resolved or dismissed, or is so no longer. */
public record FindingClosed(
    UUID findingId, UUID orderId, String number, String code, FindingView.State state)
    implements DomainEvent {
  @Override
  public String aggregate() {
    return "order:" + orderId;
  }
}
