package org.balcao.examples.benchmarks.twenty;

import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.PluginContext;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.Authorization;
import org.balcao.spi.payment.AuthorizeRequest;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.payment.PaymentGatewayProvider;

/** Four providers of gateways that are started and never called. */
public final class Gateways {
  private Gateways() {}

  /** One of the four. */
  public static final class First extends Described<PaymentGateway>
      implements PaymentGatewayProvider {
    /** For the service loader. */
    public First() {
      super("first-gateway");
    }

    @Override
    public PaymentGateway create(PluginContext context) {
      context.settings().uri("endpoint");
      return new Quiet();
    }
  }

  /** One of the four. */
  public static final class Second extends Described<PaymentGateway>
      implements PaymentGatewayProvider {
    /** For the service loader. */
    public Second() {
      super("second-gateway");
    }

    @Override
    public PaymentGateway create(PluginContext context) {
      context.settings().uri("endpoint");
      return new Quiet();
    }
  }

  /** One of the four. */
  public static final class Third extends Described<PaymentGateway>
      implements PaymentGatewayProvider {
    /** For the service loader. */
    public Third() {
      super("third-gateway");
    }

    @Override
    public PaymentGateway create(PluginContext context) {
      context.settings().uri("endpoint");
      return new Quiet();
    }
  }

  /** One of the four. */
  public static final class Fourth extends Described<PaymentGateway>
      implements PaymentGatewayProvider {
    /** For the service loader. */
    public Fourth() {
      super("fourth-gateway");
    }

    @Override
    public PaymentGateway create(PluginContext context) {
      context.settings().uri("endpoint");
      return new Quiet();
    }
  }

  private static final class Quiet implements PaymentGateway {
    @Override
    public IdempotencyKind idempotency() {
      return IdempotencyKind.NATIVE_KEY;
    }

    @Override
    public Outcome<Authorization> authorize(AuthorizeRequest request, CallContext context) {
      return Outcome.notApplied(FailureKind.MAINTENANCE, "never called");
    }

    @Override
    public Outcome<Authorization> lookup(
        OperationKey key, Optional<ProviderRef> ref, CallContext context) {
      return Outcome.notApplied(FailureKind.NOT_FOUND, "never called");
    }
  }
}
