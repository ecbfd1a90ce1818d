package org.balcao.spi.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Money;

/**
 * A cart as promotions see it.
 *
 * @param at the moment that counts
 * @param channel the sales channel, such as {@code web}
 * @param customerId absent for a guest
 * @param customerGroups the groups that the buyer belongs to
 * @param placedOrders how many orders the customer has placed before; 0 for a guest
 * @param coupons the codes that the buyer entered, in upper case
 * @param lines one or more, all in one currency
 * @param shipping price of the chosen transport, if one is chosen
 */
public record PromotionCart(
    Instant at,
    String channel,
    Optional<String> customerId,
    Set<String> customerGroups,
    int placedOrders,
    Set<String> coupons,
    List<Line> lines,
    Optional<Money> shipping) {

  /** Copies the collections; refuses a cart without lines. */
  public PromotionCart {
    customerGroups = Set.copyOf(customerGroups);
    coupons = Set.copyOf(coupons);
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a cart has one line or more");
    }
  }

  /** The sum of the lines. */
  public Money goods() {
    return Money.sum(lines.get(0).total().currency(), lines.stream().map(Line::total).toList());
  }

  /**
   * One line.
   *
   * @param id within the cart
   * @param categories of the product
   * @param attributes of the variant
   * @param quantity from 1
   * @param total of the whole line, after what other promotions took off
   */
  public record Line(
      String id,
      String sku,
      Set<String> categories,
      Map<String, String> attributes,
      int quantity,
      Money total) {
    /** Copies the collections. */
    public Line {
      categories = Set.copyOf(categories);
      attributes = Map.copyOf(attributes);
    }
  }
}
