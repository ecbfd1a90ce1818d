package org.balcao.backoffice.registration;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/**
 * What a customer says was confirmed, by verifiers or by staff.
 *
 * @param customerId who says it
 */
public record RegistrationVerified(UUID customerId) implements DomainEvent {
  @Override
  public String aggregate() {
    return "customer:" + customerId;
  }
}
