package org.balcao.frontoffice.cart;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.balcao.backoffice.catalog.Variant;
import org.balcao.frontoffice.cart.CartLine.Problem;
import org.balcao.spi.Money;

/**
 * What a cart costs: pure arithmetic.
 *
 * @param total sum of the lines that have a total
 */
record CartSums(List<CartLine> lines, Money total) {

  /**
   * Looks at every item.
   *
   * @param prices those that hold now for the buyer, by SKU
   * @param agreed those that were agreed on and go before them, by SKU
   * @param available what can be sold now, by SKU
   */
  static CartSums of(
      Currency currency,
      List<CartItem> items,
      Map<String, Variant> variants,
      Map<String, Money> prices,
      Map<String, AgreedPrice> agreed,
      Map<String, Integer> available) {
    List<CartLine> lines = new ArrayList<>();
    Money total = Money.zero(currency);
    for (CartItem item : items) {
      Optional<AgreedPrice> stays = Optional.ofNullable(agreed.get(item.sku()));
      Optional<Money> unitPrice =
          stays.map(AgreedPrice::unitPrice).or(() -> Optional.ofNullable(prices.get(item.sku())));
      Money soFar = total;
      Optional<Money> lineTotal =
          unitPrice
              .flatMap(price -> countable(() -> price.times(item.quantity())))
              .filter(of -> countable(() -> soFar.plus(of)).isPresent());
      total = lineTotal.map(total::plus).orElse(total);
      Optional<Variant> variant = Optional.ofNullable(variants.get(item.sku()));
      boolean there =
          variant.map(Variant::giftCard).orElse(false)
              || available.getOrDefault(item.sku(), 0) >= item.quantity();
      lines.add(
          new CartLine(
              item.sku(),
              item.quantity(),
              variant,
              unitPrice,
              stays.map(AgreedPrice::listPrice),
              lineTotal,
              there,
              problems(variant, unitPrice, lineTotal, there)));
    }
    return new CartSums(List.copyOf(lines), total);
  }

  private static Set<Problem> problems(
      Optional<Variant> variant,
      Optional<Money> unitPrice,
      Optional<Money> total,
      boolean available) {
    Set<Problem> problems = EnumSet.noneOf(Problem.class);
    if (!variant.map(Variant::active).orElse(false)) {
      problems.add(Problem.ARCHIVED);
    }
    if (unitPrice.isEmpty()) {
      problems.add(Problem.NO_PRICE);
    } else if (total.isEmpty()) {
      problems.add(Problem.TOO_MUCH);
    }
    if (!available && !variant.map(Variant::backorder).orElse(false)) {
      problems.add(Problem.SHORT_OF_STOCK);
    }
    return problems;
  }

  /** Money has its own limit; a cart that goes beyond it must still be shown. */
  private static Optional<Money> countable(Supplier<Money> amount) {
    try {
      return Optional.of(amount.get());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
