package org.balcao.plugin.payment.invoice;

import static org.balcao.plugin.payment.invoice.InvoiceGatewayTest.assertNotFound;
import static org.balcao.plugin.payment.invoice.InvoiceGatewayTest.assertRefused;
import static org.balcao.plugin.payment.invoice.OnAccount.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.payment.Cancellations;
import org.balcao.spi.payment.Cancellations.CancelRequest;
import org.balcao.spi.payment.Captures;
import org.balcao.spi.payment.Captures.CaptureRequest;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.payment.Refunds;
import org.balcao.spi.payment.Refunds.RefundRequest;
import org.junit.jupiter.api.Test;

class InvoiceFacetsTest {
  private final PaymentGateway gateway = new InvoiceGatewayProvider().create(OnAccount.context());
  private final Captures captures = gateway.captures().orElseThrow();
  private final Refunds refunds = gateway.refunds().orElseThrow();
  private final Cancellations cancellations = gateway.cancellations().orElseThrow();
  private final ProviderRef authorization =
      assertInstanceOf(
              Outcome.Done.class,
              gateway.authorize(Orders.of(Money.of("100", "JPY")), call("authorize")))
          .ref();

  private CaptureRequest capture(String amount, String currency) {
    return new CaptureRequest(authorization, "1001", Money.of(amount, currency), false);
  }

  private RefundRequest refund(String amount) {
    return new RefundRequest(authorization, "1001", Money.of(amount, "JPY"), "damaged");
  }

  @Test
  void aClaimIsTakenInSeveralParts() {
    assertEquals(
        Optional.of(new Captures.Capture(Money.of("60", "JPY"))),
        captures.capture(capture("60", "JPY"), call("first")).toOptional());
    assertEquals(
        Optional.of(new Captures.Capture(Money.of("40", "JPY"))),
        captures.capture(capture("40", "JPY"), call("second")).toOptional());
  }

  @Test
  void noSingleCaptureOrRefundExceedsTheAuthorisation() {
    assertRefused(
        RejectionKind.LIMIT_EXCEEDED,
        "amount-above-authorization",
        captures.capture(capture("101", "JPY"), call("c")));
    assertRefused(
        RejectionKind.LIMIT_EXCEEDED,
        "amount-above-authorization",
        refunds.refund(refund("101"), call("r")));
  }

  @Test
  void anotherCurrencyAndAnAmountOfNothingAreMalformed() {
    assertRefused(
        RejectionKind.INVALID_REQUEST,
        "currency-mismatch",
        captures.capture(capture("1", "EUR"), call("c")));
    assertRefused(
        RejectionKind.INVALID_REQUEST,
        "amount-not-positive",
        refunds.refund(refund("0"), call("r")));
  }

  @Test
  void aReferenceThatThisGatewayDidNotGiveIsNotFound() {
    for (String foreign :
        new String[] {
          "pi_12345", "inv:key:EUR:-5", "inv:key:EUR:0100", "inv:key:QQQ:1", "cap:key:JPY:100"
        }) {
      ProviderRef ref = new ProviderRef(foreign);
      assertRefused(
          RejectionKind.NOT_FOUND,
          "authorization-unknown",
          captures.capture(new CaptureRequest(ref, "1001", Money.of("1", "JPY"), true), call("c")));
      assertRefused(
          RejectionKind.NOT_FOUND,
          "authorization-unknown",
          refunds.refund(new RefundRequest(ref, "1001", Money.of("1", "JPY"), "why"), call("r")));
      assertRefused(
          RejectionKind.NOT_FOUND,
          "authorization-unknown",
          cancellations.cancel(new CancelRequest(ref, "1001"), call("x")));
    }
  }

  @Test
  void everyOperationAnswersTheSameAgainAndToItsLookup() {
    Outcome<Captures.Capture> captured = captures.capture(capture("60", "JPY"), call("c"));
    assertEquals(captured, captures.capture(capture("60", "JPY"), call("c")));
    assertEquals(captured, captures.lookup(call("c").key(), ref(captured), call("c")));

    Outcome<Refunds.Refund> refunded = refunds.refund(refund("20"), call("r"));
    assertEquals(refunded, refunds.refund(refund("20"), call("r")));
    assertEquals(refunded, refunds.lookup(call("r").key(), ref(refunded), call("r")));

    CancelRequest cancel = new CancelRequest(authorization, "1001");
    Outcome<Cancellations.Cancellation> cancelled = cancellations.cancel(cancel, call("x"));
    assertEquals(cancelled, cancellations.cancel(cancel, call("x")));
    assertEquals(cancelled, cancellations.lookup(call("x").key(), ref(cancelled), call("x")));
  }

  @Test
  void aLookupWithoutAReferenceFindsNothing() {
    assertNotFound(captures.lookup(call("c").key(), Optional.empty(), call("c")));
    assertNotFound(refunds.lookup(call("r").key(), Optional.empty(), call("r")));
    assertNotFound(cancellations.lookup(call("x").key(), Optional.empty(), call("x")));
  }

  private static Optional<ProviderRef> ref(Outcome<?> outcome) {
    return Optional.of(assertInstanceOf(Outcome.Done.class, outcome).ref());
  }
}
