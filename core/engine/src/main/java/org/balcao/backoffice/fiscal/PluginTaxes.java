package org.balcao.backoffice.fiscal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.balcao.kernel.persistence.OpenTransactions;
import org.balcao.kernel.plugin.Guarded;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.Plugins;
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
  private static final String SETTING = "balcao.taxes.calculator";

  private final Plugins plugins;
  private final Optional<String> chosen;

  @Inject
  PluginTaxes(Plugins plugins, Config config) {
    this.plugins = plugins;
    this.chosen = config.getOptionalValue(SETTING, String.class);
  }

  @Override
  public TaxResult calculate(TaxRequest request, Locale locale) {
    // Where no calculator is configured nobody else would notice.
    if (OpenTransactions.active()) {
      throw new IllegalStateException("taxes are not calculated inside a unit of work");
    }
    Optional<Guarded<TaxCalculator>> calculator = calculator();
    return calculator.isPresent() ? ask(calculator.get(), request, locale) : untaxed(request);
  }

  private Optional<Guarded<TaxCalculator>> calculator() {
    List<String> names = plugins.names(PluginKind.TAX);
    if (chosen.isPresent()) {
      return Optional.of(
          plugins
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
    return plugins.first(PluginKind.TAX);
  }

  private static TaxResult ask(
      Guarded<TaxCalculator> calculator, TaxRequest request, Locale locale) {
    return calculator
        .query(
            "tax.calculate",
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
