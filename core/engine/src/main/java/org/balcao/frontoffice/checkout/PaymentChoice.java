package org.balcao.frontoffice.checkout;

import java.util.Map;
import java.util.Optional;
import org.balcao.spi.fraud.FraudCase;

/**
 * How a buyer pays.
 *
 * @param gateway the configured name of the payment gateway
 * @param token the provider's token for the instrument; never a card number
 * @param attributes what the buyer chose for the payment, such as instalments
 * @param origin where the request came from, as far as the host knows
 */
public record PaymentChoice(
    String gateway,
    Optional<String> token,
    Map<String, String> attributes,
    FraudCase.Origin origin) {
  /** Copies the map. */
  public PaymentChoice {
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
}
