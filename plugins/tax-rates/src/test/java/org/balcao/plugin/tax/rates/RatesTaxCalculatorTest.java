package org.balcao.plugin.tax.rates;

import static org.balcao.plugin.tax.rates.Sales.calculator;
import static org.balcao.plugin.tax.rates.Sales.in;
import static org.balcao.plugin.tax.rates.Sales.line;
import static org.balcao.plugin.tax.rates.Sales.printed;
import static org.balcao.plugin.tax.rates.Sales.sale;
import static org.balcao.plugin.tax.rates.Sales.taxes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.tax.TaxCalculator;
import org.balcao.spi.tax.TaxRequest;
import org.balcao.spi.tax.TaxResult;
import org.junit.jupiter.api.Test;

class RatesTaxCalculatorTest {

  private static final String[] GERMANY = {
    "rate.old.country=DE",
    "rate.old.percent=16",
    "rate.old.until=2024-12-31",
    "rate.de.country=DE",
    "rate.de.percent=19",
    "rate.de.from=2025-01-01",
    "rate.books.country=DE",
    "rate.books.category=books",
    "rate.books.percent=7",
    "rate.stamps.country=DE",
    "rate.stamps.category=stamps",
    "rate.stamps.exempt=true",
    "rate.export.country=DE",
    "rate.export.category=export",
    "rate.export.percent=0",
  };

  private static TaxCalculator germany(String... more) {
    List<String> settings = new ArrayList<>(Arrays.asList(GERMANY));
    settings.addAll(Arrays.asList(more));
    return calculator(settings);
  }

  @Test
  void taxIsAddedToNetPrices() {
    TaxResult result = taxes(germany(), sale(in("DE"), false, line("1", "standard", "EUR 100.00")));
    assertEquals(List.of("VAT DE 19%=EUR 19.00"), printed(result, 0));
    assertEquals(new BigDecimal("0.19"), result.lines().get(0).taxes().get(0).rate());
  }

  @Test
  void taxIsFoundInsideGrossPrices() {
    TaxResult result = taxes(germany(), sale(in("DE"), true, line("1", "standard", "EUR 119.00")));
    assertEquals(List.of("VAT DE 19%=EUR 19.00"), printed(result, 0));
  }

  @Test
  void theTaxPointDecidesWhichRateHolds() {
    LocalDate lastOld = LocalDate.of(2024, 12, 31);
    TaxRequest.Line line = line("1", "standard", "EUR 100.00");
    assertEquals(
        List.of("VAT DE 16%=EUR 16.00"),
        printed(
            taxes(germany(), sale(in("DE"), in("DE"), lastOld, false, Optional.empty(), line)), 0));
    assertEquals(
        List.of("VAT DE 19%=EUR 19.00"),
        printed(
            taxes(
                germany(),
                sale(in("DE"), in("DE"), lastOld.plusDays(1), false, Optional.empty(), line)),
            0));
  }

  @Test
  void everyCategoryHasItsRateAndUnknownOnesHaveTheStandardRate() {
    TaxResult result =
        taxes(
            germany(),
            sale(in("DE"), false, line("1", "books", "EUR 10.00"), line("2", "toys", "EUR 10.00")));
    assertEquals(List.of("VAT DE 7%=EUR 0.70"), printed(result, 0));
    assertEquals(List.of("VAT DE 19%=EUR 1.90"), printed(result, 1));
  }

  @Test
  void anExemptLineHasNoTaxAndAZeroRateIsPrinted() {
    TaxResult result =
        taxes(
            germany(),
            sale(
                in("DE"),
                false,
                line("1", "stamps", "EUR 10.00"),
                line("2", "export", "EUR 10.00")));
    assertEquals(List.of(), printed(result, 0));
    assertEquals(List.of("VAT DE 0%=EUR 0.00"), printed(result, 1));
  }

  @Test
  void aRegionReplacesItsCountrysRateOfTheSameTax() {
    TaxCalculator portugal =
        calculator(
            "rate.pt.country=PT",
            "rate.pt.percent=23",
            "rate.azores.country=PT",
            "rate.azores.region=20",
            "rate.azores.percent=16",
            "rate.post.country=PT",
            "rate.post.postal-prefix=9000-1",
            "rate.post.percent=5");
    TaxRequest.Line line = line("1", "standard", "EUR 100.00");
    assertEquals(
        List.of("VAT PT-20 16%=EUR 16.00"),
        printed(taxes(portugal, sale(in("PT", "PT-20", "9500-001"), false, line)), 0));
    assertEquals(
        List.of("VAT PT 5%=EUR 5.00"),
        printed(taxes(portugal, sale(in("PT", "30", "9000-155"), false, line)), 0));
    assertEquals(
        List.of("VAT PT 23%=EUR 23.00"),
        printed(taxes(portugal, sale(in("PT", "11", "1000-001"), false, line)), 0));
  }

  @Test
  void differentTaxesOfOnePlaceAddUpAndACompoundOneTaxesTheOther() {
    TaxCalculator quebec =
        calculator(
            "rate.a-qst.country=CA",
            "rate.a-qst.region=QC",
            "rate.a-qst.tax=qst",
            "rate.a-qst.name=QST",
            "rate.a-qst.percent=10",
            "rate.a-qst.compound=true",
            "rate.gst.country=CA",
            "rate.gst.tax=gst",
            "rate.gst.name=GST",
            "rate.gst.percent=5");
    TaxRequest.Line net = line("1", "standard", "CAD 100.00");
    assertEquals(
        List.of("GST=CAD 5.00", "QST=CAD 10.50"),
        printed(taxes(quebec, sale(in("CA", "QC", "H2Y 1C6"), false, net)), 0));
    assertEquals(
        List.of("GST=CAD 5.00"),
        printed(taxes(quebec, sale(in("CA", "AB", "T2P 1J9"), false, net)), 0));
    assertEquals(
        List.of("GST=CAD 5.00", "QST=CAD 10.50"),
        printed(
            taxes(
                quebec, sale(in("CA", "QC", "H2Y 1C6"), true, line("1", "standard", "CAD 115.50"))),
            0));
  }

  @Test
  void theOriginCountsWhereTheStoreIsToldSo() {
    TaxCalculator origin = germany("place=origin");
    TaxResult result = taxes(origin, sale(in("FR"), false, line("1", "standard", "EUR 100.00")));
    assertEquals(List.of("VAT DE 19%=EUR 19.00"), printed(result, 0));
  }

  @Test
  void aPlaceWithoutRatesIsRefusedUnlessItIsDeclaredExempt() {
    TaxRequest sale = sale(in("US"), false, line("1", "standard", "EUR 100.00"));
    Outcome.Rejected<?> refused =
        assertInstanceOf(Outcome.Rejected.class, germany().calculate(sale, Sales.call()));
    assertEquals(RejectionKind.NOT_SUPPORTED, refused.kind());
    assertTrue(refused.violations().get(0).message().contains("US"));
    assertEquals(List.of(), printed(taxes(germany("unserved=exempt"), sale), 0));
  }

  @Test
  void shippingHasItsOwnRateAndElseTheStandardOne() {
    TaxRequest sale =
        sale(in("DE"), false, line("1", "books", "EUR 10.00"), line("s", "shipping", "EUR 10.00"));
    assertEquals(List.of("VAT DE 19%=EUR 1.90"), printed(taxes(germany(), sale), 1));
    TaxCalculator special =
        germany("rate.post.country=DE", "rate.post.category=shipping", "rate.post.percent=5");
    assertEquals(List.of("VAT DE 5%=EUR 0.50"), printed(taxes(special, sale), 1));
  }

  @Test
  void shippingMayBeTaxedAsStandardWhateverItsOwnRate() {
    TaxCalculator standard =
        germany(
            "shipping=standard",
            "rate.post.country=DE",
            "rate.post.category=shipping",
            "rate.post.percent=5");
    TaxRequest sale = sale(in("DE"), false, line("s", "shipping", "EUR 10.00"));
    assertEquals(List.of("VAT DE 19%=EUR 1.90"), printed(taxes(standard, sale), 0));
  }

  @Test
  void shippingMayFollowTheGoodsInProportion() {
    TaxRequest sale =
        sale(
            in("DE"),
            false,
            line("1", "books", "EUR 30.00"),
            line("2", "toys", "EUR 10.00"),
            line("s", "shipping", "EUR 8.00"));
    assertEquals(
        List.of("VAT DE 7%=EUR 0.42", "VAT DE 19%=EUR 0.38"),
        printed(taxes(germany("shipping=follows-lines"), sale), 2));
  }

  @Test
  void totalsAreRoundedOnceAndTheLinesAddUpToThem() {
    TaxRequest.Line[] tenCents = new TaxRequest.Line[10];
    for (int i = 0; i < tenCents.length; i++) {
      tenCents[i] = line("" + i, "books", "EUR 0.10");
    }
    TaxRequest sale = sale(in("DE"), false, tenCents);
    assertEquals(Money.parse("EUR 0.10"), documentTax(taxes(germany(), sale)));
    assertEquals(Money.parse("EUR 0.07"), documentTax(taxes(germany("rounding=total"), sale)));
  }

  @Test
  void theTieGoesTheWayThatIsConfigured() {
    TaxRequest sale = sale(in("DE"), false, line("1", "standard", "EUR 0.50"));
    assertEquals("EUR 0.10", documentTax(taxes(germany(), sale)).toString());
    assertEquals(
        "EUR 0.10", documentTax(taxes(germany("rounding-mode=half-even"), sale)).toString());
    assertEquals("EUR 0.09", documentTax(taxes(germany("rounding-mode=down"), sale)).toString());
    TaxRequest tie =
        sale(in("DE"), false, line("1", "books", "EUR 1.50"), line("2", "books", "EUR 0.50"));
    assertEquals(
        List.of("VAT DE 7%=EUR 0.10"), printed(taxes(germany("rounding-mode=half-even"), tie), 0));
    assertEquals(
        List.of("VAT DE 7%=EUR 0.04"), printed(taxes(germany("rounding-mode=half-even"), tie), 1));
  }

  @Test
  void negativeAmountsAreRefused() {
    TaxRequest sale = sale(in("DE"), false, line("1", "standard", "EUR -1.00"));
    Outcome.Rejected<?> refused =
        assertInstanceOf(Outcome.Rejected.class, germany().calculate(sale, Sales.call()));
    assertEquals(RejectionKind.INVALID_REQUEST, refused.kind());
  }

  private static Money documentTax(TaxResult result) {
    Currency euro = Currency.getInstance("EUR");
    return Money.sum(euro, result.lines().stream().map(l -> l.total(euro)).toList());
  }
}
