package org.balcao.backoffice.payment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.Money;

/**
 * Something that had to be paid before today.
 *
 * @param customerId who owes it; empty for the guest of the order
 * @param open what is owed of it
 * @param due when it had to be paid
 * @param aging how long that is ago
 * @param fee whether it is the fee of a reminder
 * @param reminders how many were sent, or left out because a later one was due
 * @param stopped why no more are sent
 * @param stopNote what staff have written about that
 */
public record OverdueClaim(
    UUID id,
    UUID orderId,
    String orderNumber,
    Optional<UUID> customerId,
    String gateway,
    Money open,
    LocalDate due,
    Aging aging,
    boolean fee,
    int reminders,
    Optional<DunningStop> stopped,
    Optional<String> stopNote) {}
