package org.balcao.plugin.carrier.tablerate;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Money;

/**
 * Prices by weight, for goods up to a value.
 *
 * @param upToValue of the goods, included; none for any value
 * @param bands by rising weight
 * @param beyond what more weight than the last band's costs; none where that is not carried
 */
record RateList(
    Currency currency, Optional<BigDecimal> upToValue, List<Band> bands, Optional<Step> beyond) {

  /** Stands for any weight. */
  static final long ANY_WEIGHT = Long.MAX_VALUE;

  RateList {
    bands = List.copyOf(bands);
  }

  /**
   * @param upToGrams included
   */
  record Band(long upToGrams, Money price) {}

  /** A price for each further weight that is begun. */
  record Step(long grams, Money price) {}

  boolean covers(Money goodsValue) {
    return currency.equals(goodsValue.currency())
        && upToValue.map(limit -> goodsValue.amount().compareTo(limit) <= 0).orElse(true);
  }

  /** The price of a weight; nothing where it is too heavy. */
  Optional<Money> price(long grams) {
    for (Band band : bands) {
      if (grams <= band.upToGrams()) {
        return Optional.of(band.price());
      }
    }
    Band last = bands.get(bands.size() - 1);
    return beyond.map(
        step -> {
          long more = grams - last.upToGrams();
          long steps = (more + step.grams() - 1) / step.grams();
          return last.price().plus(step.price().times(steps));
        });
  }
}
