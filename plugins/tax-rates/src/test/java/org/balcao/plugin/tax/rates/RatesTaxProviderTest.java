package org.balcao.plugin.tax.rates;

import static org.balcao.plugin.tax.rates.Sales.calculator;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ServiceLoader;
import org.balcao.spi.PluginException;
import org.balcao.spi.tax.TaxCalculatorProvider;
import org.junit.jupiter.api.Test;

class RatesTaxProviderTest {

  @Test
  void theServiceLoaderFindsIt() {
    assertTrue(
        ServiceLoader.load(TaxCalculatorProvider.class).stream()
            .anyMatch(p -> p.get().descriptor().type().equals("rates")));
  }

  @Test
  void twoRatesOfOneDayFailTheStartAndAreBothNamed() {
    String message =
        refused(
            "rate.a.country=DE",
            "rate.a.percent=19",
            "rate.a.until=2025-06-30",
            "rate.b.country=de",
            "rate.b.percent=20",
            "rate.b.from=2025-06-30");
    assertTrue(message.contains("'rate.a'") && message.contains("'rate.b'"), message);
    assertTrue(message.contains("DE") && message.contains("2025-06-30"), message);
  }

  @Test
  void ratesOfOneDayForDifferentThingsAreFine() {
    calculator(
        "rate.a.country=DE",
        "rate.a.percent=19",
        "rate.b.country=DE",
        "rate.b.category=books",
        "rate.b.percent=7",
        "rate.c.country=DE",
        "rate.c.tax=eco",
        "rate.c.percent=1");
  }

  @Test
  void aRateThatMakesNoSenseIsNamed() {
    assertTrue(refused("rate.a.percent=19").contains("'rate.a' needs a country"));
    assertTrue(refused("rate.a.country=XX", "rate.a.percent=19").contains("country"));
    assertTrue(refused("rate.a.country=DE").contains("percent"));
    assertTrue(refused("rate.a.country=DE", "rate.a.percent=-1").contains("not negative"));
    assertTrue(
        refused("rate.a.country=DE", "rate.a.percent=1", "rate.a.exempt=true").contains("exempt"));
    assertTrue(
        refused(
                "rate.a.country=DE",
                "rate.a.percent=1",
                "rate.a.from=2025-02-01",
                "rate.a.until=2025-01-01")
            .contains("ends before"));
    assertTrue(
        refused(
                "rate.a.country=DE",
                "rate.a.percent=1",
                "rate.a.region=BY",
                "rate.a.postal-prefix=8")
            .contains("postal prefix"));
  }

  @Test
  void choicesAreCheckedAndListed() {
    String message = refused("rate.a.country=DE", "rate.a.percent=1", "rounding=never");
    assertEquals("setting 'rounding': is none of line, total", message);
  }

  @Test
  void anInstanceWithoutRatesIsRefused() {
    assertTrue(refused().contains("'file'"));
  }

  private static String refused(String... settings) {
    return assertThrows(PluginException.class, () -> calculator(settings)).getMessage();
  }
}
