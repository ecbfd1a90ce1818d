package org.balcao.backoffice.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.Money;

/**
 * A gift card.
 *
 * @param lastFour the last characters of its code
 * @param issued what it was issued with
 * @param balance what can be spent
 * @param reserved what orders that are not paid out yet have set aside
 * @param expiresOn the last day on which it can be spent
 * @param reason why it is blocked; for staff
 */
public record GiftCardView(
    UUID id,
    String lastFour,
    Money issued,
    Money balance,
    Money reserved,
    Optional<LocalDate> expiresOn,
    State state,
    Optional<String> reason,
    Instant issuedAt) {

  /** Whether it can be used. */
  public enum State {
    /** It can. */
    ACTIVE,
    /** Staff have blocked it. */
    BLOCKED,
    /** Its last day is over. */
    EXPIRED,
    /** There is nothing on it. */
    SPENT
  }
}
