package org.balcao.frontoffice.cart;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.Money;

/**
 * A cart as it is now.
 *
 * @param id never changes
 * @param version grows with every change
 * @param state whether it can still be changed
 * @param customerId whose it is; empty for a guest's
 * @param guestId the id of the guest's actor; empty for a customer's
 * @param currency of all its prices
 * @param locale of its buyer
 * @param pricesIncludeTax whether its amounts hold the tax
 * @param lines in the order in which they were first put in; one per SKU
 * @param total sum of the lines that have a price, before delivery and before tax on top
 * @param changedAt when it was last changed
 * @param draft whether staff put it together: its buyer orders it as it is, or not at all
 */
public record Cart(
    UUID id,
    int version,
    State state,
    Optional<UUID> customerId,
    Optional<String> guestId,
    Currency currency,
    Locale locale,
    boolean pricesIncludeTax,
    List<CartLine> lines,
    Money total,
    Instant changedAt,
    boolean draft) {

  /** Where a cart stands. */
  public enum State {
    /** It can be changed and ordered. */
    OPEN,
    /** It became an order. */
    ORDERED,
    /** It became part of a customer's cart. */
    MERGED,
    /** It was a draft that is not wanted any more. */
    CLOSED
  }

  /** Copies the list. */
  public Cart {
    lines = List.copyOf(lines);
  }

  /** Whether it can be ordered as it is: it is open, holds something, and no line has a problem. */
  public boolean buyable() {
    return state == State.OPEN
        && !lines.isEmpty()
        && lines.stream().allMatch(line -> line.problems().isEmpty());
  }

  /** How many pieces there are of all SKUs together. */
  public int pieces() {
    return lines.stream().mapToInt(CartLine::quantity).sum();
  }
}
