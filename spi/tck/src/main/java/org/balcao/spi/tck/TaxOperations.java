package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.tax.TaxCalculator;
import org.balcao.spi.tax.TaxFilings;
import org.balcao.spi.tax.TaxRequest;
import org.balcao.spi.tax.TaxResult;

/** The operations of a tax calculator, each with requests that work. */
final class TaxOperations {
  private final TaxCalculatorContract contract;

  TaxOperations(TaxCalculatorContract contract) {
    this.contract = contract;
  }

  List<Operation<TaxCalculator, ?, ?, ?>> all() {
    return List.of(calculate(), file());
  }

  private Operation<TaxCalculator, ?, ?, ?> calculate() {
    Operation<TaxCalculator, TaxCalculator, TaxRequest, TaxResult> calculate =
        Operation.query("calculate", TaxCalculator::calculate, bench -> sales(bench).usual());
    calculate.strange(bench -> sales(bench).strange());
    contract
        .unsupportedPlace()
        .ifPresent(
            place ->
                calculate.unsupported(
                    bench -> sales(bench).sale(place, false, sales(bench).usual().lines())));
    return calculate;
  }

  private Operation<TaxCalculator, ?, ?, ?> file() {
    return Operation.<TaxCalculator, TaxFilings, TaxFilings.Filing, TaxFilings.Filed>effect(
            "filings", TaxCalculator::filings, TaxFilings::file, bench -> sales(bench).filing())
        .another(TaxOperations::another);
  }

  private static TaxFilings.Filing another(TaxFilings.Filing filing) {
    TaxFilings.Sale sale = (TaxFilings.Sale) filing;
    return new TaxFilings.Sale(sale.document() + "-2", sale.sale(), sale.charged());
  }

  private TaxSales sales(Bench<TaxCalculator> bench) {
    return new TaxSales(contract, bench);
  }
}
