package org.balcao.backoffice.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Another way to pay what is not paid yet. What was authorised before stays so.
 *
 * @param gateway the configured name of the gateway that is asked for what the tenders have left,
 *     or {@link PlaceOrder#NO_GATEWAY}
 * @param token the provider's token for the instrument; never a card number
 * @param attributes what the buyer chose for the payment
 * @param tenders other ways to pay, used before the gateway and in their order
 */
public record PayAgain(
    String gateway, Optional<String> token, Map<String, String> attributes, List<Tender> tenders) {
  /** Copies the collections. */
  public PayAgain {
    tenders = List.copyOf(tenders);
    attributes = Map.copyOf(attributes);
  }

  /** By one gateway. */
  public PayAgain(String gateway, Optional<String> token, Map<String, String> attributes) {
    this(gateway, token, attributes, List.of());
  }

  /** By several tenders, the last of which may be a gateway that takes the rest. */
  public static PayAgain tenders(List<Tender> tenders) {
    Tender last = tenders.get(tenders.size() - 1);
    return last.takesTheRest()
        ? new PayAgain(
            last.gateway().orElseThrow(),
            last.token(),
            last.attributes(),
            tenders.subList(0, tenders.size() - 1))
        : new PayAgain(PlaceOrder.NO_GATEWAY, Optional.empty(), Map.of(), tenders);
  }
}
