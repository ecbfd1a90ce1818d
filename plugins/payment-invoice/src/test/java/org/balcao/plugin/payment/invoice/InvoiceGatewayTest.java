package org.balcao.plugin.payment.invoice;

import static org.balcao.plugin.payment.invoice.OnAccount.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.balcao.spi.FailureKind;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.Violation;
import org.balcao.spi.payment.Authorization;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.payment.PaymentGatewayProvider;
import org.junit.jupiter.api.Test;

class InvoiceGatewayTest {
  private static final Money PRICE = Money.of("10.50", "EUR");
  private static final String KEY = "0b8f8f3c-2f0e-4d43-9a55-0f6f6e1c0a01";

  private static PaymentGateway gateway(String... settings) {
    return new InvoiceGatewayProvider().create(OnAccount.context(settings));
  }

  @Test
  void theStoreFindsItAsInvoice() {
    assertTrue(
        ServiceLoader.load(PaymentGatewayProvider.class).stream()
            .anyMatch(provider -> provider.get().descriptor().type().equals("invoice")));
  }

  @Test
  void anOrderIsAcceptedForItsFullAmountAndNotYetTaken() {
    Outcome.Done<?> done =
        assertInstanceOf(Outcome.Done.class, gateway().authorize(Orders.of(PRICE), call(KEY)));
    assertEquals(Authorization.reserved(PRICE), done.value());
    assertEquals("inv:" + KEY + ":EUR:1050", done.ref().id());
  }

  @Test
  void repeatingAnOperationAnswersTheSame() {
    PaymentGateway gateway = gateway();
    assertEquals(
        gateway.authorize(Orders.of(PRICE), call(KEY)),
        gateway.authorize(Orders.of(PRICE), call(KEY)));
    assertEquals(IdempotencyKind.CLIENT_ASSIGNED_ID, gateway.idempotency());
  }

  @Test
  void anotherInstanceAfterARestartAnswersTheSame() {
    Outcome<Authorization> before = gateway().authorize(Orders.of(PRICE), call(KEY));
    assertEquals(before, gateway().authorize(Orders.of(PRICE), call(KEY)));
    assertEquals(before, gateway().lookup(call(KEY).key(), ref(before), call(KEY)));
  }

  @Test
  void aLookupWithoutAReferenceFindsNothingSinceNothingExistsOutside() {
    assertNotFound(gateway().lookup(call(KEY).key(), Optional.empty(), call(KEY)));
  }

  @Test
  void aLookupDoesNotTakeTheReferenceOfAnotherOperation() {
    PaymentGateway gateway = gateway();
    Optional<ProviderRef> other =
        ref(gateway.authorize(Orders.of(PRICE), call("another-operation")));
    assertNotFound(gateway.lookup(call(KEY).key(), other, call(KEY)));
    assertNotFound(
        gateway.captures().orElseThrow().lookup(call("another-operation").key(), other, call(KEY)));
  }

  @Test
  void aRefusalNamesEveryReasonAndTheWorstFirst() {
    Outcome.Rejected<?> refused =
        assertInstanceOf(
            Outcome.Rejected.class,
            gateway(
                    "countries", "DE, AT",
                    "maximum-amount", "EUR 10.00",
                    "requires-customer", "true",
                    "requires-tax-id", "true")
                .authorize(Orders.of(PRICE, "BR", Optional.empty(), Optional.of(" ")), call(KEY)));
    assertEquals(RejectionKind.NOT_SUPPORTED, refused.kind());
    assertEquals(
        List.of(
            "country-not-accepted", "amount-above-maximum", "customer-required", "tax-id-required"),
        refused.violations().stream().map(Violation::code).toList());
    assertFalse(refused.toString().contains("ana@example.org"));
  }

  @Test
  void anAmountOverTheLimitIsALimitAndNotADecline() {
    assertRefused(
        RejectionKind.LIMIT_EXCEEDED,
        "amount-above-maximum",
        gateway("maximum-amount", "EUR 10.49").authorize(Orders.of(PRICE), call(KEY)));
  }

  @Test
  void theLimitsThemselvesAreAccepted() {
    assertInstanceOf(
        Outcome.Done.class,
        gateway("minimum-amount", "EUR 10.50", "maximum-amount", "EUR 10.50")
            .authorize(Orders.of(PRICE), call(KEY)));
  }

  @Test
  void aSmallOrderIsNotOfferedOnAccount() {
    assertRefused(
        RejectionKind.NOT_SUPPORTED,
        "amount-below-minimum",
        gateway("minimum-amount", "EUR 10.51").authorize(Orders.of(PRICE), call(KEY)));
  }

  @Test
  void aCurrencyWithoutALimitIsRefusedOnceLimitsAreSet() {
    assertRefused(
        RejectionKind.NOT_SUPPORTED,
        "currency-not-accepted",
        gateway("maximum-amount", "BRL 1000.00").authorize(Orders.of(PRICE), call(KEY)));
    assertRefused(
        RejectionKind.NOT_SUPPORTED,
        "currency-not-accepted",
        gateway("currencies", "BRL").authorize(Orders.of(PRICE), call(KEY)));
  }

  @Test
  void guestsAndPayersWithoutTaxIdAreDeclinedWhereTheRulesSaySo() {
    assertRefused(
        RejectionKind.DECLINED,
        "customer-required",
        gateway("requires-customer", "true")
            .authorize(Orders.of(PRICE, "BR", Optional.empty(), Optional.of("1")), call(KEY)));
    assertRefused(
        RejectionKind.DECLINED,
        "tax-id-required",
        gateway("requires-tax-id", "true")
            .authorize(Orders.of(PRICE, "BR", Optional.of("c"), Optional.empty()), call(KEY)));
  }

  private static Optional<ProviderRef> ref(Outcome<?> outcome) {
    return Optional.of(assertInstanceOf(Outcome.Done.class, outcome).ref());
  }

  static void assertNotFound(Outcome<?> outcome) {
    assertEquals(FailureKind.NOT_FOUND, assertInstanceOf(Outcome.NotApplied.class, outcome).kind());
  }

  static void assertRefused(RejectionKind kind, String code, Outcome<?> outcome) {
    Outcome.Rejected<?> refused = assertInstanceOf(Outcome.Rejected.class, outcome);
    assertEquals(kind, refused.kind());
    assertEquals(code, refused.violations().get(0).code());
  }
}
