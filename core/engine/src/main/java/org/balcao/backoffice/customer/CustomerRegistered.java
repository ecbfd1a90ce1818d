package org.balcao.backoffice.customer;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/**
 * Somebody opened an account.
 *
 * @param customerId whose
 */
public record CustomerRegistered(UUID customerId) implements DomainEvent {
  @Override
  public String aggregate() {
    return "customer:" + customerId;
  }
}
