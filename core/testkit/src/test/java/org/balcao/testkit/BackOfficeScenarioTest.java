package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.balcao.backoffice.customer.Customer;
import org.balcao.backoffice.customer.RegisterCustomer;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.payment.ReceiptView;
import org.balcao.backoffice.payment.ReceivePayment;
import org.balcao.backoffice.pricing.SetPrice;
import org.balcao.frontoffice.cart.Cart;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.frontoffice.notification.NotificationView;
import org.balcao.frontoffice.notification.Template;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.event.Inbox;
import org.balcao.kernel.plugin.ConfigurationException;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.security.Actor;
import org.balcao.plugin.payment.simulator.SimulatedPayments;
import org.balcao.plugin.payment.simulator.SimulatorGatewayProvider;
import org.balcao.spi.Money;
import org.balcao.spi.WebhookReceiver;
import org.balcao.spi.payment.PaymentGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What staff and the store's routines do behind the counter. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class BackOfficeScenarioTest {
  private final TestDatabase database;

  BackOfficeScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void aCompanyBuysOnAccountIsRemindedAndPays() {
    try (Shop shop = Shop.open(database)) {
      Customer company =
          shop.store
              .customers()
              .register(
                  STAFF,
                  RegisterCustomer.of(
                      "compras@loja.example", "Loja SA", Locale.forLanguageTag("pt-BR")));
      Actor buyer = Actor.customer(company.id());
      OrderView order = shop.buy(buyer, PaymentChoice.of("account"), new CartItem("PLATE", 10));
      shop.test.settle();
      shop.send(order.id());
      assertEquals(List.of(money("365.00")), shop.store.payments().openReceivables(STAFF));

      shop.test.pass(Duration.ofDays(60));
      List<NotificationView> reminders =
          shop.store.notifications().ofOrder(STAFF, order.id()).stream()
              .filter(n -> n.template() == Template.PAYMENT_REMINDER)
              .toList();
      assertTrue(reminders.size() >= 2, "reminders: " + reminders.size());

      ReceiptView receipt =
          shop.store
              .payments()
              .receive(STAFF, new ReceivePayment(company.id(), money("400.00"), "TED 4711"));
      assertEquals(money("365.00"), receipt.settled());
      assertEquals(money("35.00"), receipt.credit());
      assertTrue(shop.store.payments().openReceivables(STAFF).stream().allMatch(Money::isZero));
      shop.test.pass(Duration.ofDays(60));
      long after =
          shop.store.notifications().ofOrder(STAFF, order.id()).stream()
              .filter(n -> n.template() == Template.PAYMENT_REMINDER)
              .count();
      assertEquals(reminders.size(), after);
      shop.test.booksAreRight();
    }
  }

  @Test
  void aSuspiciousOrderWaitsForAPersonAndGoesOnWhenApproved() {
    try (Shop shop =
        Shop.open(
            database,
            b ->
                b.set("balcao.fraud.rules.blocked-emails", "ana@example.com")
                    .set("balcao.fraud.rules.blocked-weight", "0.60"))) {
      OrderView order =
          shop.buy(guest(), PaymentChoice.token("card", "tok-approve"), new CartItem("CUP", 1));
      shop.test.settle();
      assertEquals(OrderState.IN_REVIEW, shop.order(order.id()).state());
      assertFalse(shop.store.screening().judgements(STAFF, order.id()).get(0).signals().isEmpty());

      shop.store.screening().decide(STAFF, order.id(), true, "known to us");
      shop.test.settle();
      assertEquals(OrderState.CONFIRMED, shop.order(order.id()).state());
      shop.test.booksAreRight();
    }
  }

  @Test
  void aFraudulentOrderIsRefusedBeforeAnythingIsCharged() {
    try (Shop shop =
        Shop.open(database, b -> b.set("balcao.fraud.rules.blocked-emails", "ana@example.com"))) {
      OrderView order =
          shop.buy(guest(), PaymentChoice.token("card", "tok-approve"), new CartItem("CUP", 1));
      shop.test.settle();
      assertEquals(OrderState.CANCELLED, shop.order(order.id()).state());
      assertTrue(shop.store.payments().payments(STAFF, order.id()).isEmpty());
      assertEquals(100, shop.available("CUP"));
      shop.test.booksAreRight();
    }
  }

  @Test
  void aWebhookHasThePaymentLookedUpAndAForgedOneDoesNothing() {
    String secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYqrTwjU";
    PaymentGateway gateway =
        new SimulatorGatewayProvider()
            .create(new SimulatorContext("pix", Map.of("webhook-secret", secret)));
    SimulatedPayments truth = (SimulatedPayments) gateway;
    try (Shop shop = Shop.open(database, b -> b.plugin(PluginKind.PAYMENT, "pix", gateway))) {
      OrderView order =
          shop.buy(
              guest(), PaymentChoice.token("pix", "tok-pending-customer"), new CartItem("CUP", 1));
      shop.test.settle();
      assertTrue(shop.order(order.id()).action().isPresent());

      SimulatedPayments.Operation pending = truth.pending().get(0);
      truth.settle(pending.ref());
      WebhookReceiver.Webhook webhook = truth.webhook(pending.ref());
      assertEquals(
          Inbox.Answer.FORGED,
          shop.store.inbox().receive("payment", "pix", webhook.headers(), webhook.body() + " "));
      shop.test.settle();
      assertEquals(OrderState.PLACED, shop.order(order.id()).state());

      for (int i = 0; i < 3; i++) {
        assertEquals(
            Inbox.Answer.ACCEPTED,
            shop.store.inbox().receive("payment", "pix", webhook.headers(), webhook.body()));
      }
      shop.test.settle();
      assertEquals(OrderState.CONFIRMED, shop.order(order.id()).state());
      assertEquals(
          Inbox.Answer.UNKNOWN_RECEIVER,
          shop.store.inbox().receive("payment", "nobody", Map.of(), ""));
      shop.test.booksAreRight();
    }
  }

  @Test
  void taxComesOnTopWherePricesDoNotIncludeIt() {
    try (Shop shop = Shop.open(database, b -> b.set("balcao.prices.include-tax", "false"))) {
      OrderView order =
          shop.buy(guest(), PaymentChoice.token("card", "tok-approve"), new CartItem("PLATE", 2));
      assertEquals(money("70.00"), order.goods());
      assertFalse(order.pricesIncludeTax());
      assertEquals(order.goods().plus(order.shipping()).plus(order.tax()), order.total());
      assertTrue(order.tax().compareTo(money("12.60")) >= 0);
      shop.test.settle();
      shop.send(order.id());
      shop.test.booksAreRight();
    }
  }

  @Test
  void aGuestSignsInKeepsTheCartAndGetsTheGroupsPrice() {
    try (Shop shop = Shop.open(database)) {
      Customer member =
          shop.store
              .customers()
              .register(
                  STAFF,
                  new RegisterCustomer(
                      "bia@example.com", "Bia", null, null, Locale.ENGLISH, "members"));
      shop.store
          .prices()
          .set(STAFF, List.of(SetPrice.of("CUP", money("15.00")).forGroup("members")));
      String token = "guest-session-0123456789";
      Actor guest = Actor.guest(token);
      Actor customer = Actor.customer(member.id());
      shop.cart(guest, new CartItem("CUP", 2));
      shop.cart(customer, new CartItem("CUP", 1), new CartItem("PLATE", 1));
      Cart merged = shop.store.carts().merge(customer, token);
      assertEquals(3, merged.lines().get(0).quantity());
      assertEquals(money("80.00"), merged.total());
      assertTrue(shop.store.carts().find(guest).isEmpty());
    }
  }

  @Test
  void aCardNumberIsKeptOutWhereverItIsTyped() {
    try (Shop shop = Shop.open(database)) {
      OrderView order =
          shop.buy(guest(), PaymentChoice.token("card", "tok-approve"), new CartItem("CUP", 1));
      InvalidRequestException refused =
          assertThrows(
              InvalidRequestException.class,
              () ->
                  shop.store
                      .orders()
                      .hold(STAFF, order.id(), "customer pays with 4111 1111 1111 1111"));
      assertEquals("BAL-SEC003", refused.code());
      assertEquals(OrderState.PLACED, shop.order(order.id()).state());
    }
  }

  @Test
  void aWrongConfigurationFailsTheStartAndNamesEveryKey() {
    ConfigurationException failed =
        assertThrows(
            ConfigurationException.class,
            () ->
                Shop.open(
                    database,
                    b ->
                        b.set("balcao.carrier.van.folderr", "x")
                            .set("balcao.payment.odd.type", "nothing-like-it")
                            .set("balcao.payment.card.failing-tries", "many")));
    String message = String.valueOf(failed.getMessage());
    for (String key :
        Set.of(
            "balcao.carrier.van.folderr",
            "balcao.payment.odd",
            "balcao.payment.card.failing-tries")) {
      assertTrue(message.contains(key), message);
    }
  }

  @Test
  void anOrderOnHoldWaitsAndGoesOn() {
    try (Shop shop = Shop.open(database)) {
      OrderView order =
          shop.buy(guest(), PaymentChoice.token("card", "tok-approve"), new CartItem("CUP", 1));
      shop.store.orders().hold(STAFF, order.id(), "call the buyer first");
      shop.test.pass(Duration.ofDays(5));
      assertEquals(OrderState.ON_HOLD, shop.order(order.id()).state());
      assertEquals(99, shop.available("CUP"));
      shop.store.orders().resume(STAFF, order.id());
      shop.test.settle();
      assertEquals(OrderState.CONFIRMED, shop.order(order.id()).state());
      shop.send(order.id());
      shop.test.pass(Duration.ofDays(8));
      shop.store.orders().dispute(STAFF, order.id(), "a cup is chipped");
      shop.store.orders().resolveDispute(STAFF, order.id(), "a new one was sent");
      shop.test.settle();
      assertEquals(OrderState.COMPLETED, shop.order(order.id()).state());
      assertTrue(shop.store.orders().timeline(STAFF, order.id()).size() >= 8);
      shop.test.booksAreRight();
    }
  }
}
