package org.balcao.plugin.tax.rates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.balcao.spi.Money;
import org.balcao.spi.tax.TaxCalculator;
import org.balcao.spi.tax.TaxRequest;
import org.balcao.spi.tax.TaxResult;
import org.balcao.spi.tax.TaxResult.LineTax;

class RatesTaxPropertyTest {

  @Provide
  Arbitrary<Currency> currencies() {
    return Arbitraries.of("JPY", "EUR", "KWD").map(Currency::getInstance);
  }

  @Property
  void netAndTaxAddUpToTheGrossPriceAndNeitherIsNegative(
      @ForAll("currencies") Currency currency,
      @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0, max = 1_000_000) Long> amounts,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 100_000) Integer> rates,
      @ForAll boolean compound,
      @ForAll boolean byTotal) {
    TaxResult result = taxed(currency, amounts, rates, compound, byTotal, true);
    for (int i = 0; i < amounts.size(); i++) {
      Money gross = Money.ofMinor(amounts.get(i), currency);
      Money tax = result.lines().get(i).total(currency);
      Money net = gross.minus(tax);
      assertNoneNegative(result.lines().get(i));
      assertTrue(!net.isNegative(), () -> "tax " + tax + " is more than the price " + gross);
      assertEquals(gross, net.plus(tax));
    }
  }

  @Property
  void aTaxOnNetPricesIsItsRateOfTheTotalRoundedOnce(
      @ForAll("currencies") Currency currency,
      @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0, max = 1_000_000) Long> amounts,
      @ForAll @IntRange(min = 0, max = 100_000) int rate) {
    TaxResult result = taxed(currency, amounts, List.of(rate), false, true, false);
    Money net = Money.ofMinor(amounts.stream().mapToLong(a -> a).sum(), currency);
    Money whole = net.times(BigDecimal.valueOf(rate, 5), RoundingMode.HALF_UP);
    assertEquals(
        whole, Money.sum(currency, result.lines().stream().map(l -> l.total(currency)).toList()));
    for (int i = 0; i < amounts.size(); i++) {
      assertNoneNegative(result.lines().get(i));
      assertWithinOneUnit(
          BigDecimal.valueOf(amounts.get(i)).multiply(BigDecimal.valueOf(rate, 5)),
          result.lines().get(i).total(currency));
    }
  }

  @Property
  void aTaxInsideGrossPricesIsWithinHalfAUnitOfTheExactOne(
      @ForAll("currencies") Currency currency,
      @ForAll @LongRange(min = 0, max = 1_000_000_000) long amount,
      @ForAll @IntRange(min = 0, max = 100_000) int rate) {
    TaxResult result = taxed(currency, List.of(amount), List.of(rate), false, false, true);
    BigDecimal fraction = BigDecimal.valueOf(rate, 5);
    BigDecimal exact =
        BigDecimal.valueOf(amount)
            .multiply(fraction)
            .divide(BigDecimal.ONE.add(fraction), new MathContext(40));
    BigDecimal difference =
        exact.subtract(BigDecimal.valueOf(result.lines().get(0).total(currency).minorUnits()));
    assertTrue(difference.abs().compareTo(new BigDecimal("0.5000001")) <= 0);
  }

  @Property
  void everyLineGetsOneTaxPerRateInOrder(
      @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 10_000) Long> amounts,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 50_000) Integer> rates,
      @ForAll boolean byTotal,
      @ForAll boolean inclusive) {
    TaxResult result =
        taxed(Currency.getInstance("EUR"), amounts, rates, false, byTotal, inclusive);
    for (int i = 0; i < amounts.size(); i++) {
      assertEquals("" + i, result.lines().get(i).lineId());
      assertEquals(
          IntStream.range(0, rates.size()).mapToObj(r -> "tax" + r).toList(),
          result.lines().get(i).taxes().stream().map(TaxResult.TaxAmount::name).toList());
    }
  }

  private static TaxResult taxed(
      Currency currency,
      List<Long> amounts,
      List<Integer> rates,
      boolean compound,
      boolean byTotal,
      boolean inclusive) {
    List<String> settings = new ArrayList<>();
    settings.add("rounding=" + (byTotal ? "total" : "line"));
    for (int r = 0; r < rates.size(); r++) {
      String prefix = "rate.r" + r + ".";
      settings.add(prefix + "country=DE");
      settings.add(prefix + "tax=tax" + r);
      settings.add(prefix + "name=tax" + r);
      settings.add(prefix + "percent=" + BigDecimal.valueOf(rates.get(r), 3).toPlainString());
      settings.add(prefix + "compound=" + (compound && r == rates.size() - 1));
    }
    TaxCalculator calculator = Sales.calculator(settings);
    List<TaxRequest.Line> lines =
        IntStream.range(0, amounts.size())
            .mapToObj(
                i ->
                    new TaxRequest.Line(
                        "" + i, "standard", Money.ofMinor(amounts.get(i), currency)))
            .toList();
    return Sales.taxes(
        calculator,
        new TaxRequest(
            currency,
            Sales.in("DE"),
            Sales.in("DE"),
            Sales.TODAY,
            inclusive,
            Optional.empty(),
            lines));
  }

  private static void assertNoneNegative(LineTax line) {
    assertTrue(line.taxes().stream().noneMatch(t -> t.amount().isNegative()));
  }

  private static void assertWithinOneUnit(BigDecimal exact, Money tax) {
    BigDecimal difference = exact.subtract(BigDecimal.valueOf(tax.minorUnits()));
    assertTrue(difference.abs().compareTo(BigDecimal.ONE) < 0);
  }
}
