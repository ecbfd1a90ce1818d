package org.balcao.backoffice.credit;

import java.time.LocalDate;
import java.util.UUID;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/**
 * Credit to be granted.
 *
 * @param amount more than zero
 * @param expiresOn the last day on which it can be spent; {@code null} for never
 * @param reason for staff; 1 to 500 characters
 */
public record GrantCredit(
    UUID customerId, Money amount, @Nullable LocalDate expiresOn, String reason) {}
