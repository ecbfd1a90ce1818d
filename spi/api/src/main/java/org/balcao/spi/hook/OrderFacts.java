package org.balcao.spi.hook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.Money;

/**
 * An order, or what is about to become one, as hooks see it. Its {@code toString} shows no personal
 * data.
 *
 * @param id the store's id; absent before the order is placed
 * @param number the store's number; absent before the order is placed
 * @param state the store's word for where it stands, such as {@code CONFIRMED}; {@code NEW} before
 *     it is placed. More words may come
 * @param customerId absent for a guest
 * @param email where the buyer is written to
 * @param locale of the buyer
 * @param billing where the invoice goes
 * @param delivery where the goods go
 * @param lines what is ordered
 * @param total what the buyer confirmed, tax and transport included
 * @param gateway configured name of the payment gateway
 * @param carrier configured name of the carrier
 * @param service the carrier's service
 */
public record OrderFacts(
    Optional<String> id,
    Optional<String> number,
    String state,
    Optional<String> customerId,
    String email,
    Locale locale,
    Address billing,
    Address delivery,
    List<Line> lines,
    Money total,
    String gateway,
    String carrier,
    String service) {

  /** Copies the list. */
  public OrderFacts {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param quantity from 1
   * @param unitPrice in the store's tax mode
   */
  public record Line(String sku, String name, int quantity, Money unitPrice) {}

  @Override
  public String toString() {
    return "OrderFacts[" + number.orElse("new") + ", " + state + ", " + total + "]";
  }
}
