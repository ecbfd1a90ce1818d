package org.balcao.backoffice.settlement;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;

/** What counts as a difference between a statement and the store's books. */
public final class SettlementConfiguration implements KeyDeclaration {
  static final ConfigKey<Duration> MISSING_AFTER =
      ConfigKey.duration(
          "balcao.settlement.missing-after",
          "P5D",
          "How long after money was captured or refunded a statement must have told of it, of"
              + " gateways of which any statement came.");

  static final ConfigKey<Integer> TOLERANCE =
      ConfigKey.number(
          "balcao.settlement.tolerance",
          0,
          0,
          10_000,
          "By how many of the currency's smallest units an amount may differ and still match.");

  static final ConfigKey<BigDecimal> FEE_CEILING =
      ConfigKey.optional(
          "balcao.settlement.fee-ceiling",
          "any fee is taken as it is",
          "percent",
          "must be a percentage from 0 to 100, such as 4.5",
          SettlementConfiguration::percent,
          "Which share of a payment a gateway may keep at most before a person has to look at it.");

  /** For {@link java.util.ServiceLoader}. */
  public SettlementConfiguration() {}

  private static BigDecimal percent(String text) {
    if (!text.matches("\\d{1,3}(\\.\\d{1,4})?")) {
      throw new IllegalArgumentException("no percentage");
    }
    BigDecimal percent = new BigDecimal(text);
    if (percent.compareTo(BigDecimal.valueOf(100)) > 0) {
      throw new IllegalArgumentException("more than all");
    }
    return percent;
  }

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(MISSING_AFTER, TOLERANCE, FEE_CEILING);
  }
}
