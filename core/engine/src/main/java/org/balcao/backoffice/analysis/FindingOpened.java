package org.balcao.backoffice.analysis;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;
import org.balcao.spi.policy.OrderAnalysis.Severity;

/** Something odd was found about an order, or came again. */
public record FindingOpened(
    UUID findingId, UUID orderId, String number, String routine, String code, Severity severity)
    implements DomainEvent {
  @Override
  public String aggregate() {
    return "order:" + orderId;
  }
}
