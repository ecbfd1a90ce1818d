package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.tax.TaxCalculator;
import org.balcao.spi.tax.TaxFilings;
import org.balcao.spi.tax.TaxRequest;
import org.balcao.spi.tax.TaxRequest.Line;
import org.balcao.spi.tax.TaxResult;
import org.balcao.spi.tax.TaxResult.LineTax;
import org.balcao.spi.tax.TaxResult.TaxAmount;
import org.junit.jupiter.api.Test;

/** What a {@link TaxCalculator} keeps. */
public interface TaxCalculatorContract extends PluginContract<TaxCalculator> {

  /** Where sample sales leave; of the author, if not from São Paulo. */
  default Address seller() {
    return Person.store();
  }

  /** Where sample sales go, and are taxed; of the author, if not to Recife. */
  default Address buyer() {
    return Person.address();
  }

  /** The category of sample goods, which are taxed; of the author. */
  default String category() {
    return TaxRequest.STANDARD;
  }

  /** The tax point of sample sales; of the author, if rates are not known for the clock's day. */
  default LocalDate taxPoint() {
    return TaxSales.usualTaxPoint();
  }

  /**
   * A sale that is exempt, if one can be; of the author.
   *
   * @param usual a sale that is taxed, to make it of
   */
  default Optional<TaxRequest> exempt(TaxRequest usual) {
    return Optional.empty();
  }

  /** A place whose taxes are not known, and that is refused, if there is one; of the author. */
  default Optional<Address> unsupportedPlace() {
    return Optional.empty();
  }

  @Override
  default Class<TaxCalculator> extensionPoint() {
    return TaxCalculator.class;
  }

  @Override
  default List<Operation<TaxCalculator, ?, ?, ?>> operations() {
    return new TaxOperations(this).all();
  }

  /** Every line of the sale has its answer, in the order of the sale. */
  @Test
  default void everyLineIsAnsweredInOrder() {
    try (Bench<TaxCalculator> bench = new Bench<>(this)) {
      TaxSales sales = new TaxSales(this, bench);
      TaxRequest sale = sales.usual();
      assertEquals(
          sale.lines().stream().map(Line::id).toList(),
          sales.taxes(sale).lines().stream().map(LineTax::lineId).toList(),
          "the lines of the answer");
    }
  }

  /** Taxes are in the currency of the sale, and not negative. */
  @Test
  default void taxesAreInTheCurrencyOfTheSale() {
    try (Bench<TaxCalculator> bench = new Bench<>(this)) {
      TaxSales sales = new TaxSales(this, bench);
      for (Currency currency : currencies()) {
        for (LineTax line : sales.taxes(sales.sale(currency, false)).lines()) {
          for (TaxAmount tax : line.taxes()) {
            assertEquals(currency, tax.amount().currency(), "the currency of " + tax);
            assertFalse(tax.amount().isNegative(), () -> "negative: " + tax);
          }
        }
      }
    }
  }

  /** A tax has a name for the invoice. */
  @Test
  default void taxesHaveNames() {
    try (Bench<TaxCalculator> bench = new Bench<>(this)) {
      TaxSales sales = new TaxSales(this, bench);
      sales.taxes(sales.usual()).lines().stream()
          .flatMap(line -> line.taxes().stream())
          .forEach(tax -> assertFalse(tax.name().isBlank(), () -> "a name for " + tax));
    }
  }

  /** A tax that stands alone is its rate of the amount, to the smallest unit but one. */
  @Test
  default void aTaxIsItsRateOfTheAmount() {
    try (Bench<TaxCalculator> bench = new Bench<>(this)) {
      TaxSales sales = new TaxSales(this, bench);
      TaxRequest sale = sales.usual();
      Map<String, Money> amounts = amounts(sale);
      for (LineTax line : sales.taxes(sale).lines()) {
        if (line.taxes().size() == 1) {
          assertRate(amount(amounts, line), line.taxes().get(0));
        }
      }
    }
  }

  private static Money amount(Map<String, Money> amounts, LineTax line) {
    return Objects.requireNonNull(amounts.get(line.lineId()), line::toString);
  }

  private static void assertRate(Money amount, TaxAmount tax) {
    BigDecimal exact = amount.amount().multiply(tax.rate());
    BigDecimal unit = BigDecimal.ONE.movePointLeft(amount.amount().scale());
    assertTrue(
        tax.amount().amount().subtract(exact).abs().compareTo(unit) <= 0,
        () -> tax + " of " + amount + " should be near " + exact);
  }

  /** Taxes that prices include lie within the prices. */
  @Test
  default void includedTaxesLieWithinTheAmount() {
    try (Bench<TaxCalculator> bench = new Bench<>(this)) {
      TaxSales sales = new TaxSales(this, bench);
      TaxRequest sale = sales.sale(sales.currency(), true);
      Map<String, Money> amounts = amounts(sale);
      for (LineTax line : sales.taxes(sale).lines()) {
        Money amount = amount(amounts, line);
        assertTrue(
            line.total(sale.currency()).compareTo(amount) <= 0,
            () -> line + " does not lie within " + amount);
      }
    }
  }

  /** A line of nothing is taxed with nothing. */
  @Test
  default void nothingIsTaxedWithNothing() {
    try (Bench<TaxCalculator> bench = new Bench<>(this)) {
      TaxSales sales = new TaxSales(this, bench);
      Money nothing = Money.zero(sales.currency());
      TaxRequest sale = sales.sale(buyer(), false, List.of(new Line("gift", category(), nothing)));
      assertEquals(nothing, total(sales.taxes(sale), sale), "the taxes of nothing");
    }
  }

  /** A sale that is exempt has no tax, or taxes of nothing that say why. */
  @Test
  default void anExemptSaleHasNoTax() {
    try (Bench<TaxCalculator> bench = new Bench<>(this)) {
      TaxSales sales = new TaxSales(this, bench);
      Optional<TaxRequest> sale = exempt(sales.usual());
      assumeTrue(sale.isPresent(), "no sale can be made that is exempt");
      assertEquals(
          Money.zero(sale.get().currency()),
          total(sales.taxes(sale.get()), sale.get()),
          "the taxes of an exempt sale");
    }
  }

  /** A sale is taxed the same when it is asked for again. */
  @Test
  default void aSaleIsTaxedTheSameAgain() {
    try (Bench<TaxCalculator> bench = new Bench<>(this)) {
      TaxSales sales = new TaxSales(this, bench);
      TaxResult first = sales.taxes(sales.usual());
      bench.clock().pass(Duration.ofHours(1));
      assertEquals(first, sales.taxes(sales.usual()), "the taxes, asked for again");
    }
  }

  /** What is filed is what the buyer was charged. */
  @Test
  default void whatIsFiledIsWhatWasCharged() {
    try (Bench<TaxCalculator> bench = Bench.with(this, "filings")) {
      TaxSales sales = new TaxSales(this, bench);
      TaxFilings.Sale filing = sales.filing();
      bench
          .facet(bench.plugin().filings())
          .file(filing, bench.call())
          .toOptional()
          .ifPresent(filed -> assertEquals(filing.charged(), filed.taxes(), "what is kept"));
    }
  }

  /** What was filed can be credited and withdrawn. */
  @Test
  default void whatWasFiledCanBeSetRight() {
    try (Bench<TaxCalculator> bench = Bench.with(this, "filings")) {
      TaxSales sales = new TaxSales(this, bench);
      TaxFilings.Sale filing = sales.filing();
      ProviderRef sale = sales.filed(filing);
      ProviderRef credit =
          sales.filed(
              new TaxFilings.Credit(
                  bench.unique("R-") + "-1", sale, filing.sale(), filing.charged()));
      sales.filed(new TaxFilings.Withdrawal(bench.unique("W-") + "-1", credit, "a mistake"));
    }
  }

  private static Map<String, Money> amounts(TaxRequest sale) {
    return sale.lines().stream().collect(Collectors.toMap(Line::id, Line::amount));
  }

  private static Money total(TaxResult taxes, TaxRequest sale) {
    return Money.sum(
        sale.currency(), taxes.lines().stream().map(line -> line.total(sale.currency())).toList());
  }
}
