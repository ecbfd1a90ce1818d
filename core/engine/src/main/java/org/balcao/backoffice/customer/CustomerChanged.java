package org.balcao.backoffice.customer;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/**
 * What is known of a customer changed: its details, or its address book.
 *
 * @param customerId whose
 */
public record CustomerChanged(UUID customerId) implements DomainEvent {
  @Override
  public String aggregate() {
    return "customer:" + customerId;
  }
}
