package org.balcao.backoffice.dispute;

import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;

/**
 * A line of a statement by which a bank took money back, or gave it back again.
 *
 * @param key of the line
 * @param operation value of an operation key of the payment, if the provider tells it
 * @param authorization the provider's reference of the authorisation, if it tells it
 * @param amount more than zero
 * @param rawKind the provider's own code
 * @param at when the provider booked it
 */
public record StatedChargeback(
    String gateway,
    String key,
    Optional<String> operation,
    Optional<ProviderRef> authorization,
    Money amount,
    String rawKind,
    Instant at) {}
