package org.balcao.backoffice.dispute;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/**
 * The store keeps the money of a chargeback after all, or the payer gave up.
 *
 * @param disputeId of the dispute
 * @param orderId the order it is about; null where it is not known
 * @param paymentId the payment it is about; null where it is not known
 * @param gateway the configured name of the gateway
 * @param amount how much
 * @param reason the code of the scheme or the provider
 */
public record ChargebackWon(
    UUID disputeId,
    @Nullable UUID orderId,
    @Nullable UUID paymentId,
    String gateway,
    Money amount,
    String reason)
    implements DomainEvent {
  @Override
  public String aggregate() {
    return "dispute:" + disputeId;
  }
}
