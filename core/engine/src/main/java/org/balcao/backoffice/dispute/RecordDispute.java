package org.balcao.backoffice.dispute;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.Money;
import org.balcao.spi.payment.Dispute.Stage;

/**
 * News of a dispute that came by letter or is seen on a provider's page only.
 *
 * @param gateway the configured name of the gateway
 * @param ref the provider's name for the dispute; with a new one it begins
 * @param paymentId the payment it is about
 * @param stage how it stands
 * @param reason the code of the scheme or the provider
 * @param amount how much is disputed, more than zero
 * @param at when it came to stand so
 * @param respondBy until when the store may answer
 */
public record RecordDispute(
    String gateway,
    String ref,
    UUID paymentId,
    Stage stage,
    String reason,
    Money amount,
    Instant at,
    Optional<Instant> respondBy) {}
