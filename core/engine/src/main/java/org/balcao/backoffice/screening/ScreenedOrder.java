package org.balcao.backoffice.screening;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.fraud.FraudCase;

/**
 * What there is to know about an order that is judged. Kept with the judgement, since the order may
 * be changed later.
 *
 * @param taskQueue the queue of the process that asks the providers
 * @param taskSubject its subject
 */
public record ScreenedOrder(
    UUID orderId,
    String orderNumber,
    String taskQueue,
    String taskSubject,
    Instant placedAt,
    Money total,
    FraudCase.Buyer buyer,
    Address billing,
    Address delivery,
    List<FraudCase.Item> items,
    String payment,
    Optional<String> paymentToken,
    FraudCase.Origin origin,
    Locale locale) {
  /** Copies the list. */
  public ScreenedOrder {
    items = List.copyOf(items);
  }
}
