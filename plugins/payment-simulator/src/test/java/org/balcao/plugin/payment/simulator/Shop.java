package org.balcao.plugin.payment.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Balance;
import org.balcao.spi.Address;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Money;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.payment.Authorization;
import org.balcao.spi.payment.AuthorizeRequest;
import org.balcao.spi.payment.Cancellations.CancelRequest;
import org.balcao.spi.payment.Cancellations.Cancellation;
import org.balcao.spi.payment.Captures.Capture;
import org.balcao.spi.payment.Captures.CaptureRequest;
import org.balcao.spi.payment.Payer;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.payment.Refunds.Refund;
import org.balcao.spi.payment.Refunds.RefundRequest;

/** A store that pays with the simulator: order 1001, in euros. */
final class Shop {
  static final String ORDER = "1001";
  static final Currency EUR = Currency.getInstance("EUR");

  final DrivenContext context;
  final PaymentGateway gateway;
  final SimulatedPayments truth;

  Shop(String... settings) {
    this(new DrivenContext(settings));
  }

  Shop(DrivenContext context) {
    this.context = context;
    this.gateway = new SimulatorGatewayProvider().create(context);
    this.truth = assertInstanceOf(SimulatedPayments.class, gateway);
  }

  static Money euro(String amount) {
    return Money.of(amount, "EUR");
  }

  static AuthorizeRequest order(String token, String amount) {
    return order(Optional.of(token), euro(amount), Map.of());
  }

  static AuthorizeRequest order(
      Optional<String> token, Money amount, Map<String, String> attributes) {
    return new AuthorizeRequest(
        ORDER,
        amount,
        new Payer(Optional.empty(), "Ana Lima", "ana@example.org", Optional.empty()),
        Address.of("Ana Lima", "Rua A, 1", "Recife", "PE", "50000-000", "BR"),
        token,
        attributes);
  }

  CallContext call(String key) {
    return call(key, 1);
  }

  CallContext call(String key, int attempt) {
    return new CallContext(key(key), attempt, context.now(), Duration.ofSeconds(5), Locale.ENGLISH);
  }

  static OperationKey key(String value) {
    return new OperationKey("payment.test", value);
  }

  Outcome<Authorization> authorize(String key, String token) {
    return authorize(key, token, "100.00");
  }

  Outcome<Authorization> authorize(String key, String token, String amount) {
    return gateway.authorize(order(token, amount), call(key));
  }

  Outcome<Authorization> lookup(String key) {
    return gateway.lookup(key(key), Optional.empty(), call(key));
  }

  /** An authorisation of EUR 100.00 that was approved. */
  ProviderRef authorized(String token) {
    return ref(authorize("authorization", token));
  }

  Outcome<Capture> capture(String key, ProviderRef authorization, String amount, boolean last) {
    return gateway
        .captures()
        .orElseThrow()
        .capture(new CaptureRequest(authorization, ORDER, euro(amount), last), call(key));
  }

  Outcome<Capture> lookupCapture(String key) {
    return gateway.captures().orElseThrow().lookup(key(key), Optional.empty(), call(key));
  }

  Outcome<Refund> refund(String key, ProviderRef authorization, String amount) {
    return gateway
        .refunds()
        .orElseThrow()
        .refund(new RefundRequest(authorization, ORDER, euro(amount), "damaged"), call(key));
  }

  Outcome<Refund> lookupRefund(String key) {
    return gateway.refunds().orElseThrow().lookup(key(key), Optional.empty(), call(key));
  }

  Outcome<Cancellation> cancel(String key, ProviderRef authorization) {
    return gateway
        .cancellations()
        .orElseThrow()
        .cancel(new CancelRequest(authorization, ORDER), call(key));
  }

  Outcome<Cancellation> lookupCancellation(String key) {
    return gateway.cancellations().orElseThrow().lookup(key(key), Optional.empty(), call(key));
  }

  void assertBalance(String authorized, String captured, String refunded, String cancelled) {
    assertEquals(
        new Balance(euro(authorized), euro(captured), euro(refunded), euro(cancelled)),
        truth.balance(ORDER, EUR));
  }

  static ProviderRef ref(Outcome<?> outcome) {
    return outcome.fold(
        Outcome.Done::ref,
        Outcome.Pending::ref,
        r -> r.ref().orElseThrow(),
        n -> {
          throw new AssertionError(n);
        },
        u -> {
          throw new AssertionError(u);
        });
  }

  static void assertDone(Outcome<?> outcome) {
    assertInstanceOf(Outcome.Done.class, outcome);
  }

  static void assertRefused(RejectionKind kind, String code, Outcome<?> outcome) {
    Outcome.Rejected<?> refused = assertInstanceOf(Outcome.Rejected.class, outcome);
    assertEquals(code, refused.violations().get(0).code());
    assertEquals(kind, refused.kind());
  }

  static void assertNotApplied(FailureKind kind, Outcome<?> outcome) {
    assertEquals(kind, assertInstanceOf(Outcome.NotApplied.class, outcome).kind());
  }

  static void assertUnknown(String key, FailureKind kind, Outcome<?> outcome) {
    Outcome.Unknown<?> unknown = assertInstanceOf(Outcome.Unknown.class, outcome);
    assertEquals(kind, unknown.kind());
    assertEquals(key(key), unknown.key());
  }
}
