package org.balcao.backoffice.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/**
 * Value of one origin and one last day.
 *
 * @param expires the last day on which it can be drawn; {@code null} for never
 */
record Lot(
    UUID id,
    UUID holder,
    CreditKind kind,
    CreditOrigin origin,
    Money amount,
    Money free,
    Money reserved,
    Money spent,
    Money lapsed,
    @Nullable LocalDate expires,
    @Nullable String note,
    Instant madeAt) {

  boolean expired(LocalDate today) {
    return expires != null && expires.isBefore(today);
  }
}
