package org.balcao.backoffice.payment;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/**
 * A customer may pay on account no more.
 *
 * @param reason for staff
 */
public record OnAccountRefused(UUID customerId, String reason) implements DomainEvent {
  @Override
  public String aggregate() {
    return "customer:" + customerId;
  }
}
