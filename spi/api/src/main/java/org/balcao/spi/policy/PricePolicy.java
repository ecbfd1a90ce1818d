package org.balcao.spi.policy;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Money;
import org.balcao.spi.Policy;

/**
 * Says what each line of a cart costs this buyer, in this quantity, on this channel, at this
 * moment.
 *
 * <p>Pure, as every {@link org.balcao.spi.Policy}; called from many threads at once. The kernel
 * checks that every line has one answer, in the order asked, in the currency asked and not
 * negative, and takes the price list where it does not.
 *
 * <p>Configured as {@code balcao.price-policy.<name>.type}. Planned: {@code list-price}. Prove
 * yours with {@code PricePolicyContract}.
 */
@ExtensionPoint(
    kind = "price-policy",
    side = ExtensionPoint.Side.POLICY,
    provider = PricePolicyProvider.class,
    planned = "list-price",
    without = "The price list says what things cost.")
public interface PricePolicy extends Policy {

  /** One price per line of the request, in its order. */
  List<Price> prices(Request request);

  /**
   * What is to be priced.
   *
   * @param currency of all answers
   * @param at the moment that counts
   * @param channel the sales channel, such as {@code web}
   * @param customerId absent for a guest
   * @param customerGroups the groups that the buyer belongs to
   * @param lines one or more
   */
  record Request(
      Currency currency,
      Instant at,
      String channel,
      Optional<String> customerId,
      Set<String> customerGroups,
      List<Line> lines) {
    /** Copies the collections. */
    public Request {
      customerGroups = Set.copyOf(customerGroups);
      lines = List.copyOf(lines);
    }
  }

  /**
   * One line.
   *
   * @param id within the request
   * @param quantity from 1
   * @param list the price list's price of one piece
   */
  record Line(String id, String sku, int quantity, Money list) {}

  /**
   * The price of one piece of a line.
   *
   * @param lineId as asked
   * @param unit of one piece, not negative
   * @param reason for staff: which rule gave it
   */
  record Price(String lineId, Money unit, String reason) {
    /** Refuses a negative price. */
    public Price {
      if (unit.isNegative()) {
        throw new IllegalArgumentException("a price is not negative");
      }
    }
  }
}
