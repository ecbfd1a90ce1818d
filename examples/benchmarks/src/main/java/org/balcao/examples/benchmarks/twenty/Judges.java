package org.balcao.examples.benchmarks.twenty;

import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.PluginContext;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudProvider;
import org.balcao.spi.fraud.FraudProviderFactory;

/** Four providers of judges that are started and never called. */
public final class Judges {
  private Judges() {}

  /** One of the four. */
  public static final class First extends Described<FraudProvider> implements FraudProviderFactory {
    /** For the service loader. */
    public First() {
      super("first-judge");
    }

    @Override
    public FraudProvider create(PluginContext context) {
      context.settings().uri("endpoint");
      return new Quiet();
    }
  }

  /** One of the four. */
  public static final class Second extends Described<FraudProvider>
      implements FraudProviderFactory {
    /** For the service loader. */
    public Second() {
      super("second-judge");
    }

    @Override
    public FraudProvider create(PluginContext context) {
      context.settings().uri("endpoint");
      return new Quiet();
    }
  }

  /** One of the four. */
  public static final class Third extends Described<FraudProvider> implements FraudProviderFactory {
    /** For the service loader. */
    public Third() {
      super("third-judge");
    }

    @Override
    public FraudProvider create(PluginContext context) {
      context.settings().uri("endpoint");
      return new Quiet();
    }
  }

  /** One of the four. */
  public static final class Fourth extends Described<FraudProvider>
      implements FraudProviderFactory {
    /** For the service loader. */
    public Fourth() {
      super("fourth-judge");
    }

    @Override
    public FraudProvider create(PluginContext context) {
      context.settings().uri("endpoint");
      return new Quiet();
    }
  }

  private static final class Quiet implements FraudProvider {
    @Override
    public IdempotencyKind idempotency() {
      return IdempotencyKind.NATIVE_KEY;
    }

    @Override
    public Outcome<FraudAssessment> assess(FraudCase fraudCase, CallContext context) {
      return Outcome.notApplied(FailureKind.MAINTENANCE, "never called");
    }

    @Override
    public Outcome<FraudAssessment> lookup(
        OperationKey key, Optional<ProviderRef> ref, CallContext context) {
      return Outcome.notApplied(FailureKind.NOT_FOUND, "never called");
    }
  }
}
