package org.balcao.backoffice.transfer;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/**
 * An order was taken in from another shop. One that had ended there has no other event; one that
 * was open was placed too.
 *
 * @param number in this store
 * @param source where it comes from
 * @param sourceNumber its number there
 */
public record OrderImported(UUID orderId, String number, String source, String sourceNumber)
    implements DomainEvent {
  @Override
  public String aggregate() {
    return "order:" + orderId;
  }
}
