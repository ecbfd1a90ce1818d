package org.balcao.backoffice.credit;

import java.time.LocalDate;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/**
 * A gift card to be issued.
 *
 * @param amount more than zero
 * @param origin {@code SOLD} if its price is in the bank, {@code GRANTED} if the store gives it
 * @param expiresOn the last day on which it can be spent; {@code null} for never
 * @param note what for; 1 to 500 characters
 */
public record IssueGiftCard(
    Money amount, CreditOrigin origin, @Nullable LocalDate expiresOn, String note) {

  /** One that was paid for. */
  public static IssueGiftCard sold(Money amount, @Nullable LocalDate expiresOn, String note) {
    return new IssueGiftCard(amount, CreditOrigin.SOLD, expiresOn, note);
  }

  /** One that the store gives. */
  public static IssueGiftCard given(Money amount, @Nullable LocalDate expiresOn, String note) {
    return new IssueGiftCard(amount, CreditOrigin.GRANTED, expiresOn, note);
  }
}
