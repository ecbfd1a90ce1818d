package org.balcao.frontoffice.cart;

import java.util.Optional;
import java.util.Set;
import org.balcao.backoffice.catalog.Variant;
import org.balcao.spi.Money;

/**
 * A line of a cart, with what is true of it now.
 *
 * @param sku what
 * @param quantity how many
 * @param variant what the catalogue says; empty if it does not know the SKU
 * @param unitPrice for one; empty if it has no price in the cart's currency
 * @param listPrice where a price was agreed on that stays: what it cost by the price list then
 * @param total unit price times quantity; empty where there is no unit price or the amount is too
 *     large
 * @param available whether there is as much in stock
 * @param problems what stands against ordering it; none if all is well
 */
public record CartLine(
    String sku,
    int quantity,
    Optional<Variant> variant,
    Optional<Money> unitPrice,
    Optional<Money> listPrice,
    Optional<Money> total,
    boolean available,
    Set<Problem> problems) {

  /** What can stand against ordering a line. */
  public enum Problem {
    /** It is not, or no longer, on sale. */
    ARCHIVED,
    /** It has no price in the cart's currency. */
    NO_PRICE,
    /** There is not so much in stock, and it is not sold without. */
    SHORT_OF_STOCK,
    /** The amount is beyond what the store can count. */
    TOO_MUCH
  }

  /** Copies the set. */
  public CartLine {
    problems = Set.copyOf(problems);
  }

  /** What to call it. */
  public String name() {
    return variant.map(Variant::name).orElse(sku);
  }

  /** Whether it can be ordered, and some of it has to be waited for. */
  public boolean waits() {
    return !available && problems.isEmpty();
  }
}
