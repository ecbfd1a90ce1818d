package org.balcao.backoffice.screening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.Money;
import org.balcao.spi.fraud.FraudFeedback.Fact;

/**
 * What became of an order, to be told to the fraud providers that judged it.
 *
 * @param occurrence tells facts of one kind apart, such as the number of a shipment or the id of a
 *     refund; the same again is not told again; at most 120 characters
 * @param amount the money it is about; absent where it is not about money
 * @param reason a code, such as the card scheme's of a chargeback, where there is one
 * @param trackingCodes of the parcels it is about
 */
public record OrderFact(
    UUID orderId,
    Fact fact,
    String occurrence,
    Instant at,
    Optional<Money> amount,
    Optional<String> reason,
    List<String> trackingCodes) {
  /** Copies the list. */
  public OrderFact {
    trackingCodes = List.copyOf(trackingCodes);
    if (occurrence.length() > 120) {
      throw new IllegalArgumentException("an occurrence has at most 120 characters");
    }
  }

  /** A fact that says everything by itself. */
  public static OrderFact of(UUID orderId, Fact fact, String occurrence, Instant at) {
    return new OrderFact(
        orderId, fact, occurrence, at, Optional.empty(), Optional.empty(), List.of());
  }

  /** The same about an amount. */
  public OrderFact about(Money money) {
    return new OrderFact(orderId, fact, occurrence, at, Optional.of(money), reason, trackingCodes);
  }

  /** The same for a reason, shortened to 500 characters. */
  public OrderFact because(String why) {
    return new OrderFact(
        orderId,
        fact,
        occurrence,
        at,
        amount,
        why.isBlank()
            ? Optional.empty()
            : Optional.of(why.length() <= 500 ? why : why.substring(0, 500)),
        trackingCodes);
  }
}
