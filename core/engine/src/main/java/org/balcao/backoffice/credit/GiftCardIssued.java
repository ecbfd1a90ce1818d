package org.balcao.backoffice.credit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;
import org.balcao.spi.Money;

/**
 * A gift card was issued. Its code is not told.
 *
 * @param expiresOn the last day on which it can be spent
 */
public record GiftCardIssued(UUID giftCardId, Money amount, Optional<LocalDate> expiresOn)
    implements DomainEvent {
  @Override
  public String aggregate() {
    return "credit:" + giftCardId;
  }
}
