package org.balcao.spi.tck.fake;

import org.balcao.spi.tax.TaxCalculator;
import org.balcao.spi.tax.TaxCalculatorProvider;

/**
 * Makes tax calculators in memory: one tax of ten percent on everything, unless the sale names an
 * exemption. Places that the setting {@code countries} does not list are refused.
 */
public final class FakeTaxCalculatorProvider extends FakeProvider<TaxCalculator>
    implements TaxCalculatorProvider {

  /** With a world of its own. */
  public FakeTaxCalculatorProvider() {
    super("Fake tax calculator");
  }

  @Override
  protected TaxCalculator make(FakeDesk desk) {
    return new FakeTaxCalculator(desk);
  }
}
