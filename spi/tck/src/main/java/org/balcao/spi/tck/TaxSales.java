package org.balcao.spi.tck;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.tax.TaxCalculator;
import org.balcao.spi.tax.TaxFilings;
import org.balcao.spi.tax.TaxRequest;
import org.balcao.spi.tax.TaxRequest.Line;
import org.balcao.spi.tax.TaxResult;

/** Sales to be taxed. */
final class TaxSales {
  private final TaxCalculatorContract contract;
  private final Bench<TaxCalculator> bench;

  TaxSales(TaxCalculatorContract contract, Bench<TaxCalculator> bench) {
    this.contract = contract;
    this.bench = bench;
  }

  Currency currency() {
    return Samples.currency(contract.currencies());
  }

  /** Two kinds of goods and the transport, with prices of odd last digits. */
  TaxRequest sale(Currency currency, boolean pricesIncludeTax) {
    return sale(
        contract.buyer(),
        pricesIncludeTax,
        List.of(
            new Line("goods-1", contract.category(), Money.ofMinor(123_457, currency)),
            new Line("goods-2", contract.category(), Money.ofMinor(9_991, currency)),
            new Line("transport", TaxRequest.SHIPPING, Money.ofMinor(1_501, currency))));
  }

  TaxRequest sale(Address to, boolean pricesIncludeTax, List<Line> lines) {
    return new TaxRequest(
        lines.get(0).amount().currency(),
        contract.seller(),
        to,
        contract.taxPoint(),
        pricesIncludeTax,
        Optional.empty(),
        lines);
  }

  TaxRequest usual() {
    return sale(currency(), false);
  }

  /** A sale in a category, and with a reason for exemption, that nobody knows. */
  TaxRequest strange() {
    TaxRequest usual = usual();
    return new TaxRequest(
        usual.currency(),
        usual.from(),
        usual.to(),
        usual.on(),
        usual.pricesIncludeTax(),
        usual.buyerTaxId(),
        List.of(new Line("goods-1", Samples.UNKNOWN_ATTRIBUTE, Money.ofMinor(5000, currency()))),
        Optional.of(Samples.UNKNOWN_ATTRIBUTE));
  }

  TaxResult taxes(TaxRequest sale) {
    return bench.done(bench.plugin().calculate(sale, bench.call()));
  }

  TaxFilings.Sale filing() {
    TaxRequest sale = usual();
    return new TaxFilings.Sale(bench.unique("B-") + "-1", sale, taxes(sale));
  }

  ProviderRef filed(TaxFilings.Filing filing) {
    return bench.ref(bench.facet(bench.plugin().filings()).file(filing, bench.call()));
  }

  static LocalDate usualTaxPoint() {
    return LocalDate.ofInstant(TestClock.START, ZoneOffset.UTC);
  }
}
