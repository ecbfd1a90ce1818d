package org.balcao.backoffice.fiscal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.balcao.backoffice.inventory.Inventory;
import org.balcao.backoffice.inventory.StockLocation;
import org.balcao.kernel.persistence.OpenTransactions;
import org.balcao.kernel.plugin.Candidate;
import org.balcao.kernel.plugin.Guarded;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.Address;
import org.balcao.spi.Outcome;
import org.balcao.spi.tax.TaxCalculator;
import org.balcao.spi.tax.TaxRequest;
import org.balcao.spi.tax.TaxResult;
import org.balcao.spi.tax.TaxResult.LineTax;
import org.eclipse.microprofile.config.Config;

/** Asks the one configured calculator, and believes it only so far. */
@ApplicationScoped
@Typed(Taxes.class)
final class PluginTaxes implements Taxes {
  private static final String SETTING = FiscalConfiguration.CALCULATOR.name();
  static final String OPERATION = "tax.calculate";

  private static final Actor SYSTEM = Actor.system("fiscal");

  private final Plugins plugins;
  private final Config config;
  private final Inventory inventory;

  @Inject
  PluginTaxes(Plugins plugins, Config config, Inventory inventory) {
    this.plugins = plugins;
    this.config = config;
    this.inventory = inventory;
  }

  @Override
  public TaxResult calculate(Sale sale, Locale locale) {
    return calculate(plugins, config, sale, locale);
  }

  @Override
  public TaxResult calculate(Candidate candidate, Sale sale, Locale locale) {
    return calculate(candidate.plugins(), candidate.config(), sale, locale);
  }

  private TaxResult calculate(Plugins present, Config settings, Sale sale, Locale locale) {
    // Where no calculator is configured nobody else would notice.
    if (OpenTransactions.active()) {
      throw new IllegalStateException("taxes are not calculated inside a unit of work");
    }
    TaxRequest request = sale.from(origin().orElse(sale.to()));
    Optional<Guarded<TaxCalculator>> calculator = calculator(present, settings);
    return calculator.isPresent() ? ask(calculator.get(), request, locale) : untaxed(request);
  }

  private Optional<Address> origin() {
    return inventory.locations(SYSTEM).stream().findFirst().map(StockLocation::address);
  }

  private static Optional<Guarded<TaxCalculator>> calculator(Plugins present, Config settings) {
    List<String> names = present.names(PluginKind.TAX);
    Optional<String> chosen = FiscalConfiguration.CALCULATOR.find(settings);
    if (chosen.isPresent()) {
      return Optional.of(
          present
              .find(PluginKind.TAX, chosen.get())
              .orElseThrow(
                  () ->
                      new TaxesNotConfiguredException(
                          SETTING,
                          "there is no tax calculator '" + chosen.get() + "'",
                          names.isEmpty() ? List.of("(none is configured)") : names)));
    }
    if (names.size() > 1) {
      throw new TaxesNotConfiguredException(
          SETTING, "several tax calculators are configured and none is chosen", names);
    }
    return present.first(PluginKind.TAX);
  }

  private static TaxResult ask(
      Guarded<TaxCalculator> calculator, TaxRequest request, Locale locale) {
    return calculator
        .query(
            OPERATION,
            locale,
            (c, context) -> c.calculate(request, context),
            result -> TaxAnswers.mismatch(request, result))
        .fold(
            Outcome.Done::value,
            pending -> refuse(calculator, "it has not decided yet"),
            rejected ->
                refuse(
                    calculator,
                    "it refuses, "
                        + rejected.kind()
                        + rejected.violations().stream()
                            .map(v -> ": " + v.code() + " " + v.message())
                            .collect(Collectors.joining())),
            not -> refuse(calculator, not.kind() + " " + not.diagnostic()),
            unknown -> refuse(calculator, unknown.kind() + " " + unknown.diagnostic()));
  }

  private static TaxResult refuse(Guarded<TaxCalculator> calculator, String reason) {
    throw new TaxesUnavailableException(calculator.name(), reason);
  }

  private static TaxResult untaxed(TaxRequest request) {
    return new TaxResult(
        request.lines().stream().map(line -> new LineTax(line.id(), List.of())).toList());
  }
}
