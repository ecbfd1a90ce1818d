package org.balcao.spi.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Money;
import org.balcao.spi.Policy;

/**
 * Says which of several offers of transport are shown, or taken, and in which order.
 *
 * <p>Pure, as every {@link org.balcao.spi.Policy}; called from many threads at once. The kernel
 * checks that each answer is one of the offers, once; an empty answer means that none will do.
 *
 * <p>Configured as {@code balcao.carrier-choice.<name>.type}. Planned: {@code cheapest}. Prove
 * yours with {@code CarrierChoiceContract}.
 */
@ExtensionPoint(
    kind = "carrier-choice",
    side = ExtensionPoint.Side.POLICY,
    provider = CarrierChoiceProvider.class,
    planned = "cheapest",
    without = "Buyers see every offer, cheapest first.")
public interface CarrierChoice extends Policy {

  /** Ids of the offers that will do, the best first. */
  List<String> ranked(Offers offers);

  /**
   * The offers.
   *
   * @param goodsValue what is carried
   * @param wantedBy by when the buyer wants it, if they said so
   * @param offers all in one currency, in the order in which the carriers answered: it must not
   *     matter
   */
  record Offers(Money goodsValue, Optional<LocalDate> wantedBy, List<Offer> offers) {
    /** Copies the list. */
    public Offers {
      offers = List.copyOf(offers);
    }
  }

  /**
   * One offer.
   *
   * @param id within the request
   * @param carrier configured name of the carrier
   * @param score how well that service has kept its promises to that region, from 0 to 1; absent
   *     where too little is known
   */
  record Offer(
      String id,
      String carrier,
      String service,
      Money price,
      LocalDate earliest,
      LocalDate latest,
      OptionalDouble score) {}
}
