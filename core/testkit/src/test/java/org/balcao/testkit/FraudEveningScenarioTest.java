package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.balcao.backoffice.customer.Customer;
import org.balcao.backoffice.customer.RegisterCustomer;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.screening.ReviewQuery;
import org.balcao.backoffice.screening.ScreeningView;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.BuyerDetails;
import org.balcao.frontoffice.checkout.CheckoutQuote;
import org.balcao.frontoffice.checkout.CheckoutRequest;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.plugin.GuardOptions;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.Address;
import org.balcao.spi.fraud.FraudAssessment.Signal;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.FraudCase.Origin;
import org.balcao.testkit.script.Act;
import org.balcao.testkit.script.ScriptedFraud;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An attacker's evening in a shop whose rules have two thirds of the say and a bureau one third, by
 * the shipped {@code weighted} combination.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class FraudEveningScenarioTest {
  private static final GuardOptions GUARD =
      GuardOptions.defaults()
          .withTimeout(Duration.ofSeconds(2))
          .withBreaker(10_000, Duration.ofMillis(1));
  private static final String CAFE = "203.0.113.7";
  private static final Address FLAT =
      Address.of("Portaria", "Rua XV 900", "Curitiba", "PR", "80020-310", "BR");
  private static final Address VILLA =
      Address.of("Vera Dias", "Rua Augusta 3", "Curitiba", "PR", "80430-050", "BR");

  /** Cards that are declined, each another one. */
  private static final List<String> STOLEN =
      List.of(
          "tok-decline",
          "tok-decline,capture:decline",
          "tok-decline,refund:decline",
          "tok-authorize:decline");

  private final TestDatabase database;
  private final ScriptedFraud bureau = new ScriptedFraud();
  @TempDir private Path folder;
  private Path blocked;
  private Shop shop;

  FraudEveningScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void openTheShop() throws IOException {
    blocked = Files.writeString(folder.resolve("blocked.txt"), "# nobody yet\n");
    shop =
        Shop.open(
            database,
            b ->
                b.plugin(PluginKind.FRAUD, "bureau", bureau, GUARD)
                    .set("balcao.fraud.rules.high-ticket", "BRL 200.00")
                    .set("balcao.fraud.rules.blocked-file", blocked.toString())
                    .set("balcao.fraud-combination.both.type", "weighted")
                    .set("balcao.fraud-combination.both.weights", "rules:2, bureau:1")
                    .set("balcao.fraud-combination.both.decline-at", "0.6")
                    .set("balcao.screening.patience", "PT1M")
                    .set("balcao.screening.on-failure", "approve-below")
                    .set("balcao.screening.approve-below", "100.00 BRL"));
  }

  @AfterEach
  void booksAreRightAndTheShopCloses() {
    shop.test.booksAreRight();
    shop.close();
  }

  private OrderView buy(
      Actor buyer, String name, Address to, String token, Origin origin, CartItem item) {
    String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.com";
    CheckoutRequest request =
        CheckoutRequest.of(
            shop.cart(buyer, item).id(), BuyerDetails.of(email, name), to, "van", "standard");
    CheckoutQuote quote = shop.store.checkout().quote(buyer, request);
    PaymentChoice payment = new PaymentChoice("card", Optional.of(token), Map.of(), origin);
    OrderView order = shop.store.checkout().place(buyer, request, quote.total(), payment);
    shop.test.settle();
    return order;
  }

  private static Origin at(String ip, String device) {
    return new Origin(Optional.of(ip), Optional.of(device), Optional.empty());
  }

  private OrderState state(OrderView order) {
    return shop.order(order.id()).state();
  }

  private ScreeningView judgement(OrderView order, String by) {
    return shop.store.screening().judgements(STAFF, order.id()).stream()
        .filter(view -> view.by().equals(by))
        .findFirst()
        .orElseThrow();
  }

  /** What the rules say under a code, which staff read. */
  private String told(OrderView order, String code) {
    return judgement(order, "rules").signals().stream()
        .filter(signal -> signal.code().equals(code))
        .map(Signal::explanation)
        .findFirst()
        .orElse("nothing under " + code + ": " + judgement(order, "rules").signals());
  }

  /** All that was said of an order, for a test that fails. */
  private String said(OrderView order) {
    return shop.store.screening().judgements(STAFF, order.id()).toString();
  }

  private void theBuyerLearnsNoReason(Actor buyer, OrderView order) {
    assertEquals(Optional.empty(), shop.store.orders().order(buyer, order.id()).reason());
    assertThrows(
        AccessDeniedException.class, () -> shop.store.screening().judgements(buyer, order.id()));
    assertThrows(
        AccessDeniedException.class, () -> shop.store.orders().timeline(buyer, order.id()));
  }

  private Customer register(String name) {
    String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.com";
    return shop.store
        .customers()
        .register(STAFF, RegisterCustomer.of(email, name, Locale.forLanguageTag("pt-BR")));
  }

  @Test
  void anAttackerIsStoppedAndAGoodCustomerIsNot() throws IOException {
    Actor maria = Actor.customer(register("Maria Reis").id());
    for (int i = 0; i < 2; i++) {
      OrderView earlier =
          buy(
              maria,
              "Maria Reis",
              Shop.HOME,
              "tok-approve",
              at(CAFE, "m-1"),
              new CartItem("CUP", 1));
      assertEquals(OrderState.CONFIRMED, state(earlier));
      shop.send(earlier.id());
    }
    shop.test.pass(Duration.ofDays(30));

    // Many cards from one device, each under another name. The bureau sees nothing wrong.
    List<String> names = List.of("Ivo Braga", "Rui Melo", "Eva Luz", "Gil Pires");
    Actor attacker = guest();
    OrderView fourth = null;
    for (int i = 0; i < names.size(); i++) {
      attacker = guest();
      fourth =
          buy(
              attacker,
              names.get(i),
              FLAT,
              STOLEN.get(i),
              at(CAFE, "d-evil"),
              new CartItem("CUP", 1));
      if (i < names.size() - 1) {
        assertEquals(OrderState.PAYMENT_DECLINED, state(fourth), names.get(i));
      }
    }
    assertEquals(OrderState.IN_REVIEW, state(fourth));
    assertEquals("One device under 4 different names (limit 3)", told(fourth, "names-device"));
    assertEquals(
        "3 related orders declined in payment in 7 days (limit 3)",
        told(fourth, "declined-payments"));
    assertEquals(Optional.of(Verdict.APPROVE), judgement(fourth, "bureau").verdict());
    String reason =
        shop.store.reviews().list(STAFF, ReviewQuery.ofOrder(fourth.id())).get(0).reason();
    assertTrue(reason.startsWith("weighted 0.") && reason.contains("bureau: approve"), reason);
    theBuyerLearnsNoReason(attacker, fourth);

    // Staff refuse it and list the device, while the shop stays open.
    shop.store.screening().decide(STAFF, fourth.id(), false, "tests stolen cards");
    Files.writeString(blocked, "device; d-evil; ; four cards under four names\n");
    shop.test.settle();
    Actor again = guest();
    OrderView fifth =
        buy(
            again,
            "Davi Nunes",
            FLAT,
            "tok-authorize:approve",
            at(CAFE, "d-evil"),
            new CartItem("CUP", 1));
    assertEquals(OrderState.CANCELLED, state(fifth));
    assertEquals(
        "Listed as blocked by device (four cards under four names)", told(fifth, "blocked"));
    assertEquals(Optional.of(1.0), score(judgement(fifth, "rules")));
    assertEquals(Optional.of(Verdict.APPROVE), judgement(fifth, "bureau").verdict());
    theBuyerLearnsNoReason(again, fifth);

    // Another network and device, a new account, and a minute later the dearest thing in the shop.
    Actor vera = Actor.customer(register("Vera Dias").id());
    shop.test.pass(Duration.ofSeconds(40));
    OrderView dear =
        buy(
            vera,
            "Vera Dias",
            VILLA,
            "tok-approve,capture:approve",
            at("198.51.100.4", "d-new"),
            new CartItem("LAMP", 1));
    assertEquals(OrderState.IN_REVIEW, state(dear), () -> said(dear));
    assertEquals(
        "The account was opened 40 s before the order (less than 1 min)",
        told(dear, "new-account"));
    assertTrue(
        told(dear, "first-purchase-high-ticket").contains("(high from BRL 200.00)"),
        told(dear, "first-purchase-high-ticket"));
    theBuyerLearnsNoReason(vera, dear);
    shop.store.screening().decide(STAFF, dear.id(), false, "nobody answers the telephone");
    shop.test.settle();

    // Maria, in the same café, buys more than ever, and is not asked anything.
    OrderView good =
        buy(
            maria,
            "Maria Reis",
            Shop.HOME,
            "tok-approve",
            at(CAFE, "m-1"),
            new CartItem("PLATE", 10));
    assertEquals(OrderState.CONFIRMED, state(good), () -> said(good));
    assertTrue(told(good, "good-history").startsWith("2 orders of the buyer"));
    assertFalse(
        shop.store.reviews().list(STAFF, ReviewQuery.open(10)).stream()
            .anyMatch(review -> review.orderId().equals(good.id())));
  }

  @Test
  void whileTheBureauIsAwayTheRulesDecideWhereTheStoreLetsSilencePass() throws IOException {
    bureau.behaves().always(Act.isUnavailable());
    Files.writeString(blocked, "device; d-evil\n");
    OrderView small =
        buy(
            guest(),
            "Ana Souza",
            Shop.HOME,
            "tok-approve",
            at(CAFE, "a-1"),
            new CartItem("CUP", 1));
    OrderView large =
        buy(
            guest(),
            "Leo Paz",
            VILLA,
            "tok-authorize:approve",
            at(CAFE, "l-1"),
            new CartItem("CUP", 5));
    OrderView listed =
        buy(
            guest(),
            "Ivo Braga",
            FLAT,
            "tok-approve,capture:approve",
            at(CAFE, "d-evil"),
            new CartItem("CUP", 1));
    shop.test.pass(Duration.ofMinutes(30));
    assertEquals(OrderState.CONFIRMED, state(small), () -> said(small));
    assertEquals(Optional.of(Verdict.APPROVE), judgement(small, "bureau").fallback());
    // The rules are content; the bureau's silence weighs as a doubt, which alone is outvoted.
    assertEquals(OrderState.CONFIRMED, state(large), () -> said(large));
    assertEquals(Optional.of(Verdict.REVIEW), judgement(large, "bureau").fallback());
    assertEquals(OrderState.CANCELLED, state(listed));
  }

  private static Optional<Double> score(ScreeningView view) {
    return view.score().stream().boxed().findFirst();
  }
}
