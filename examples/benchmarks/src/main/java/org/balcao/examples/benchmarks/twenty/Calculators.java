package org.balcao.examples.benchmarks.twenty;

import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.PluginContext;
import org.balcao.spi.tax.TaxCalculator;
import org.balcao.spi.tax.TaxCalculatorProvider;
import org.balcao.spi.tax.TaxRequest;
import org.balcao.spi.tax.TaxResult;

/** Four providers of calculators that are started and never called. */
public final class Calculators {
  private Calculators() {}

  /** One of the four. */
  public static final class First extends Described<TaxCalculator>
      implements TaxCalculatorProvider {
    /** For the service loader. */
    public First() {
      super("first-calculator");
    }

    @Override
    public TaxCalculator create(PluginContext context) {
      context.settings().uri("endpoint");
      return new Quiet();
    }
  }

  /** One of the four. */
  public static final class Second extends Described<TaxCalculator>
      implements TaxCalculatorProvider {
    /** For the service loader. */
    public Second() {
      super("second-calculator");
    }

    @Override
    public TaxCalculator create(PluginContext context) {
      context.settings().uri("endpoint");
      return new Quiet();
    }
  }

  /** One of the four. */
  public static final class Third extends Described<TaxCalculator>
      implements TaxCalculatorProvider {
    /** For the service loader. */
    public Third() {
      super("third-calculator");
    }

    @Override
    public TaxCalculator create(PluginContext context) {
      context.settings().uri("endpoint");
      return new Quiet();
    }
  }

  /** One of the four. */
  public static final class Fourth extends Described<TaxCalculator>
      implements TaxCalculatorProvider {
    /** For the service loader. */
    public Fourth() {
      super("fourth-calculator");
    }

    @Override
    public TaxCalculator create(PluginContext context) {
      context.settings().uri("endpoint");
      return new Quiet();
    }
  }

  private static final class Quiet implements TaxCalculator {
    @Override
    public Outcome<TaxResult> calculate(TaxRequest request, CallContext context) {
      return Outcome.notApplied(FailureKind.MAINTENANCE, "never called");
    }
  }
}
