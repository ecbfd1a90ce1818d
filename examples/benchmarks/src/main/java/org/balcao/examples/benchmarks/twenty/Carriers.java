package org.balcao.examples.benchmarks.twenty;

import java.util.List;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.PluginContext;
import org.balcao.spi.shipping.Carrier;
import org.balcao.spi.shipping.CarrierProvider;
import org.balcao.spi.shipping.QuoteRequest;
import org.balcao.spi.shipping.RateQuote;

/** Four providers of carriers that are started and never called. */
public final class Carriers {
  private Carriers() {}

  /** One of the four. */
  public static final class First extends Described<Carrier> implements CarrierProvider {
    /** For the service loader. */
    public First() {
      super("first-carrier");
    }

    @Override
    public Carrier create(PluginContext context) {
      context.settings().uri("endpoint");
      return new Quiet();
    }
  }

  /** One of the four. */
  public static final class Second extends Described<Carrier> implements CarrierProvider {
    /** For the service loader. */
    public Second() {
      super("second-carrier");
    }

    @Override
    public Carrier create(PluginContext context) {
      context.settings().uri("endpoint");
      return new Quiet();
    }
  }

  /** One of the four. */
  public static final class Third extends Described<Carrier> implements CarrierProvider {
    /** For the service loader. */
    public Third() {
      super("third-carrier");
    }

    @Override
    public Carrier create(PluginContext context) {
      context.settings().uri("endpoint");
      return new Quiet();
    }
  }

  /** One of the four. */
  public static final class Fourth extends Described<Carrier> implements CarrierProvider {
    /** For the service loader. */
    public Fourth() {
      super("fourth-carrier");
    }

    @Override
    public Carrier create(PluginContext context) {
      context.settings().uri("endpoint");
      return new Quiet();
    }
  }

  private static final class Quiet implements Carrier {
    @Override
    public Outcome<List<RateQuote>> quote(QuoteRequest request, CallContext context) {
      return Outcome.notApplied(FailureKind.MAINTENANCE, "never called");
    }
  }
}
