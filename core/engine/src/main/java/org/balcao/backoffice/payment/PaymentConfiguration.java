package org.balcao.backoffice.payment;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;

/** How gateways are waited for. */
public final class PaymentConfiguration implements KeyDeclaration {
  static final ConfigKey<Duration> PATIENCE =
      ConfigKey.duration(
          "balcao.payments.patience",
          "PT24H",
          "How long an operation of a gateway is retried and looked up before a person has to look at it.");

  static final ConfigKey<DunningFees> DUNNING_FEES =
      ConfigKey.text(
          "balcao.dunning.fees",
          DunningFees.NONE,
          "list of level`=`amount, or `none`",
          "must be a list such as 2=BRL 5.00, 3=BRL 10.00, or none",
          DunningFees::parse,
          "What each reminder of an overdue claim costs the buyer, by level and currency.");

  static final ConfigKey<Boolean> REFUSE_ON_ACCOUNT =
      ConfigKey.flag(
          "balcao.dunning.refuse-on-account",
          true,
          "Whether a customer may pay on account no more once the last reminder was sent.");

  static final ConfigKey<BigDecimal> MATCH_WITHIN =
      ConfigKey.text(
          "balcao.receivables.match-within",
          "1",
          "percent",
          "must be a percentage from 0 to 10, such as 0.5",
          PaymentConfiguration::percent,
          "By how much of what was invoiced a receipt may differ and still be"
              + " [matched](payments.md#do-receipts-match-invoices) with it.");

  /** For {@link java.util.ServiceLoader}. */
  public PaymentConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(PATIENCE, DUNNING_FEES, REFUSE_ON_ACCOUNT, MATCH_WITHIN);
  }

  private static BigDecimal percent(String text) {
    if (!text.matches("\\d{1,2}(\\.\\d{1,4})?")) {
      throw new IllegalArgumentException("no percentage");
    }
    BigDecimal percent = new BigDecimal(text);
    if (percent.compareTo(BigDecimal.TEN) > 0) {
      throw new IllegalArgumentException("more than a tenth");
    }
    return percent;
  }
}
