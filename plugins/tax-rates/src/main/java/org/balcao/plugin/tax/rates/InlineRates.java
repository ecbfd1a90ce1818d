package org.balcao.plugin.tax.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.balcao.spi.Settings;

/** Reads the rates that stand in the settings, as {@code rate.<id>.country} and so on. */
final class InlineRates {
  private InlineRates() {}

  static List<TaxRate> read(Settings settings) {
    return settings.names("rate").stream().map(id -> rate(settings, "rate." + id)).toList();
  }

  private static TaxRate rate(Settings settings, String prefix) {
    RateText text = new RateText(new TaxRate.Source(prefix, "'" + prefix + "'"));
    Territory territory =
        new Territory(
            text.country(value(settings, prefix, "country")),
            value(settings, prefix, "region"),
            value(settings, prefix, "postal-prefix"));
    boolean exempt = settings.flag(prefix + ".exempt");
    String percent = value(settings, prefix, "percent");
    if (exempt != percent.isEmpty()) {
      throw text.wrong("needs either a percent or exempt=true");
    }
    BigDecimal rate = exempt ? BigDecimal.ZERO : text.percent(percent);
    String tax = value(settings, prefix, "tax").toLowerCase(Locale.ROOT);
    return text.checked(
        new TaxRate(
            tax,
            territory,
            value(settings, prefix, "category"),
            settings.find(prefix + ".name").orElse(TaxRate.nameOf(tax, territory, rate)),
            rate,
            exempt,
            settings.flag(prefix + ".compound"),
            text.date(value(settings, prefix, "from"), LocalDate.MIN),
            text.endAfter(value(settings, prefix, "until")),
            text.source()));
  }

  private static String value(Settings settings, String prefix, String part) {
    return settings.find(prefix + "." + part).map(String::strip).orElse("");
  }
}
