package org.balcao.backoffice.registration;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/**
 * What a customer says does not hold, as verifiers or staff found.
 *
 * @param customerId who says it
 */
public record RegistrationContradicted(UUID customerId) implements DomainEvent {
  @Override
  public String aggregate() {
    return "customer:" + customerId;
  }
}
