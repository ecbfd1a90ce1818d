package org.balcao.backoffice.pricing;

import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/**
 * What things cost. A price belongs to a SKU, a currency and, if it is not for everybody, a
 * customer group; it may be limited in time. Of the prices that hold now, the group's goes before
 * everybody's, and among those the one that started last. Whether prices include tax is the store's
 * setting {@code balcao.prices.include-tax} (default {@code true}). Thread-safe.
 */
public interface Prices {

  /** Needed by staff to set prices and to see their history. */
  Permission WRITE = new Permission("price:write");

  /** Sets prices; one with the same SKU, currency, group and start replaces the one before. */
  void set(Actor actor, List<SetPrice> prices);

  /**
   * The prices that hold now; a SKU without one is absent. One query, however many SKUs.
   *
   * @param group the buyer's customer group, if it is in one
   */
  Map<String, Money> current(
      Actor actor, Collection<String> skus, Currency currency, @Nullable String group);

  /** Every price that was ever set for a SKU, newest first, at most 500. */
  List<PriceChange> history(Actor actor, String sku);

  /** Whether prices include tax. */
  boolean includeTax();
}
