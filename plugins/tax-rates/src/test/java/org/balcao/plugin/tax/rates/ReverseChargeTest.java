package org.balcao.plugin.tax.rates;

import static org.balcao.plugin.tax.rates.Sales.TODAY;
import static org.balcao.plugin.tax.rates.Sales.calculator;
import static org.balcao.plugin.tax.rates.Sales.in;
import static org.balcao.plugin.tax.rates.Sales.line;
import static org.balcao.plugin.tax.rates.Sales.printed;
import static org.balcao.plugin.tax.rates.Sales.sale;
import static org.balcao.plugin.tax.rates.Sales.taxes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.PluginException;
import org.balcao.spi.tax.TaxCalculator;
import org.junit.jupiter.api.Test;

class ReverseChargeTest {

  private static final List<String> REVERSED = List.of("Autoliquidation=EUR 0.00");

  private final TaxCalculator union =
      calculator(
          "rate.de.country=DE",
          "rate.de.percent=19",
          "rate.gr.country=GR",
          "rate.gr.percent=24",
          "rate.us.country=US",
          "rate.us.percent=8",
          "union=DE, FR, GR",
          "reverse-charge=true",
          "reverse-charge-name=Autoliquidation");

  @Test
  void aBusinessInAnotherCountryOfTheUnionOwesTheTaxItself() {
    assertEquals(REVERSED, taxed(in("DE"), in("GR"), "EL 123.456.789"));
    assertEquals(REVERSED, taxed(in("DE"), in("GR"), "FR12345678901"));
  }

  @Test
  void aConsumerPaysTheDestinationsTax() {
    assertEquals(List.of("VAT GR 24%=EUR 24.00"), taxed(in("DE"), in("GR"), null));
    assertEquals(List.of("VAT GR 24%=EUR 24.00"), taxed(in("DE"), in("GR"), "123456789"));
  }

  @Test
  void aBusinessPaysTaxInTheSellersCountryAndOutsideTheUnion() {
    assertEquals(List.of("VAT DE 19%=EUR 19.00"), taxed(in("DE"), in("DE"), "FR12345678901"));
    assertEquals(List.of("VAT US 8%=EUR 8.00"), taxed(in("DE"), in("US"), "FR12345678901"));
    assertEquals(List.of("VAT GR 24%=EUR 24.00"), taxed(in("US"), in("GR"), "EL123456789"));
  }

  @Test
  void aTaxIdOfTheSellersOwnCountryDoesNotCount() {
    assertEquals(List.of("VAT GR 24%=EUR 24.00"), taxed(in("DE"), in("GR"), "DE123456789"));
  }

  @Test
  void reverseChargeNeedsAUnion() {
    PluginException e =
        assertThrows(
            PluginException.class,
            () -> calculator("rate.de.country=DE", "rate.de.percent=19", "reverse-charge=true"));
    assertTrue(e.getMessage().contains("'union'"));
  }

  private List<String> taxed(Address from, Address to, String taxId) {
    return printed(
        taxes(
            union,
            sale(
                from,
                to,
                TODAY,
                false,
                Optional.ofNullable(taxId),
                line("1", "standard", "EUR 100.00"))),
        0);
  }
}
