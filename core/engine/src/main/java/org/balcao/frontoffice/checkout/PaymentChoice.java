package org.balcao.frontoffice.checkout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.backoffice.order.PlaceOrder;
import org.balcao.backoffice.order.Tender;
import org.balcao.spi.fraud.FraudCase;

/**
 * How a buyer pays.
 *
 * @param gateway the configured name of the gateway that is asked for what the tenders have left,
 *     or {@link PlaceOrder#NO_GATEWAY}
 * @param token the provider's token for the instrument; never a card number
 * @param attributes what the buyer chose for the payment, such as instalments
 * @param origin where the request came from, as far as the host knows
 * @param tenders other ways to pay, used before the gateway and in their order
 */
public record PaymentChoice(
    String gateway,
    Optional<String> token,
    Map<String, String> attributes,
    FraudCase.Origin origin,
    List<Tender> tenders) {
  /** Copies the collections. */
  public PaymentChoice {
    tenders = List.copyOf(tenders);
    attributes = Map.copyOf(attributes);
  }

  /** A gateway that needs nothing more, such as payment on account. */
  public static PaymentChoice of(String gateway) {
    return new PaymentChoice(gateway, Optional.empty(), Map.of(), FraudCase.Origin.unknown());
  }

  /** A gateway and its token. */
  public static PaymentChoice token(String gateway, String token) {
    return new PaymentChoice(gateway, Optional.of(token), Map.of(), FraudCase.Origin.unknown());
  }

  /** By one gateway. */
  public PaymentChoice(
      String gateway,
      Optional<String> token,
      Map<String, String> attributes,
      FraudCase.Origin origin) {
    this(gateway, token, attributes, origin, List.of());
  }

  /** The same, through a sales channel; that of the request goes before it. */
  public PaymentChoice through(String channel) {
    return origin.channel().isPresent()
        ? this
        : new PaymentChoice(
            gateway,
            token,
            attributes,
            new FraudCase.Origin(origin.ip(), origin.deviceId(), Optional.of(channel)),
            tenders);
  }

  /**
   * By several tenders, used in their order.
   *
   * @param tenders one or more; the last may be a gateway without an amount, which takes the rest
   */
  public static PaymentChoice tenders(Tender... tenders) {
    List<Tender> all = List.of(tenders);
    Tender last = all.get(all.size() - 1);
    return last.takesTheRest()
        ? new PaymentChoice(
            last.gateway().orElseThrow(),
            last.token(),
            last.attributes(),
            FraudCase.Origin.unknown(),
            all.subList(0, all.size() - 1))
        : new PaymentChoice(
            PlaceOrder.NO_GATEWAY, Optional.empty(), Map.of(), FraudCase.Origin.unknown(), all);
  }
}
