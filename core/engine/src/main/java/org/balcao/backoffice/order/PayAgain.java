package org.balcao.backoffice.order;

import java.util.Map;
import java.util.Optional;

/**
 * Another way to pay.
 *
 * @param gateway the configured name of the gateway
 * @param token the provider's token for the instrument; never a card number
 * @param attributes what the buyer chose for the payment
 */
public record PayAgain(String gateway, Optional<String> token, Map<String, String> attributes) {
  /** Copies the map. */
  public PayAgain {
    attributes = Map.copyOf(attributes);
  }
}
