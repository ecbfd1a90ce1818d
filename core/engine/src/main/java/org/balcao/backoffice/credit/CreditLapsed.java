package org.balcao.backoffice.credit;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;
import org.balcao.spi.Money;

/**
 * Value expired before it was drawn.
 *
 * @param holder the gift card or customer
 * @param amount what was left
 */
public record CreditLapsed(CreditKind kind, UUID holder, Money amount) implements DomainEvent {
  @Override
  public String aggregate() {
    return "credit:" + holder;
  }
}
