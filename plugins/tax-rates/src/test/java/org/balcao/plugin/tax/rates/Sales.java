package org.balcao.plugin.tax.rates;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.balcao.spi.Address;
import org.balcao.spi.CallContext;
import org.balcao.spi.Money;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.PluginContext;
import org.balcao.spi.tax.TaxCalculator;
import org.balcao.spi.tax.TaxRequest;
import org.balcao.spi.tax.TaxResult;
import org.balcao.spi.tck.TestContext;

/** What the tests sell, and a calculator made from settings as the kernel would make it. */
final class Sales {
  static final Instant NOW = Instant.parse("2025-06-02T12:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2025, 6, 2);

  private Sales() {}

  static TaxCalculator calculator(String... settings) {
    return new RatesTaxProvider().create(context(settings));
  }

  static TaxCalculator calculator(List<String> settings) {
    return calculator(settings.toArray(String[]::new));
  }

  static CallContext call() {
    return new CallContext(
        new OperationKey("tax.calculate", "0f9d2d3e-52a5-4c0c-8a52-0d2a6d5a1f11"),
        1,
        NOW,
        Duration.ofSeconds(2),
        Locale.ENGLISH);
  }

  static Address in(String country) {
    return Address.of("Ana Souza", "Rua A, 1", "Town", null, null, country);
  }

  static Address in(String country, String region, String postalCode) {
    return Address.of("Ana Souza", "Rua A, 1", "Town", region, postalCode, country);
  }

  static TaxRequest.Line line(String id, String category, String money) {
    return new TaxRequest.Line(id, category, Money.parse(money));
  }

  static TaxRequest sale(Address to, boolean inclusive, TaxRequest.Line... lines) {
    return sale(in("DE"), to, TODAY, inclusive, Optional.empty(), lines);
  }

  static TaxRequest sale(
      Address from,
      Address to,
      LocalDate on,
      boolean inclusive,
      Optional<String> taxId,
      TaxRequest.Line... lines) {
    Currency currency = lines[0].amount().currency();
    return new TaxRequest(currency, from, to, on, inclusive, taxId, List.of(lines));
  }

  static TaxResult taxes(TaxCalculator calculator, TaxRequest sale) {
    Outcome<TaxResult> outcome = calculator.calculate(sale, call());
    return outcome.toOptional().orElseThrow(() -> new AssertionError(outcome.toString()));
  }

  /** Such as {@code VAT DE 19%=EUR 1.90}, the taxes of one line. */
  static List<String> printed(TaxResult result, int line) {
    return result.lines().get(line).taxes().stream().map(t -> t.name() + "=" + t.amount()).toList();
  }

  static PluginContext context(String... pairs) {
    Map<String, String> values = new TreeMap<>();
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      values.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return TestContext.of(
        "vat", new RatesTaxProvider(), Clock.fixed(NOW, ZoneId.of("Europe/Berlin")), values);
  }
}
