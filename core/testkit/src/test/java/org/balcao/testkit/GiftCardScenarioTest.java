package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.balcao.backoffice.credit.CreditOrigin;
import org.balcao.backoffice.credit.CreditView;
import org.balcao.backoffice.credit.GiftCardView;
import org.balcao.backoffice.credit.GrantCredit;
import org.balcao.backoffice.credit.IssueGiftCard;
import org.balcao.backoffice.credit.IssuedGiftCard;
import org.balcao.backoffice.credit.PayOutCredit;
import org.balcao.backoffice.customer.RegisterCustomer;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.PaymentState;
import org.balcao.backoffice.order.Tender;
import org.balcao.backoffice.payment.ReceivePayment;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.kernel.security.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Gift cards and store credit, from the day they are given to the day they lapse. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class GiftCardScenarioTest {
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 28);

  private final TestDatabase database;
  private Shop shop;

  GiftCardScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    shop = Shop.open(database);
  }

  @AfterEach
  void booksAreRightAndTheShopCloses() {
    shop.test.booksAreRight();
    shop.close();
  }

  @Test
  void aGiftCardPaysAWholeOrderAndKeepsTheRest() {
    IssuedGiftCard card = issue("100.00", null);
    OrderView order =
        shop.buy(guest(), cards(card.code().orElseThrow().toLowerCase(Locale.ROOT)), cups(2));
    assertEquals(money("45.20"), card(card).balance());
    assertEquals(money("54.80"), card(card).reserved());
    shop.test.settle();
    shop.test.assertThat().order(order).isConfirmed().isAuthorized();
    shop.test.assertThat().ledger().balances("liability:gift-cards", "-100.00");

    shop.send(order.id());
    shop.test.assertThat().order(order).isPaid();
    assertEquals(money("0.00"), card(card).reserved());
    shop.test
        .assertThat()
        .ledger()
        .balances("liability:gift-cards", "-45.20")
        .balances("asset:bank", "100.00");
  }

  @Test
  void aCardThatHoldsTooLittleIsRefusedUnlessAGatewayPaysTheRest() {
    IssuedGiftCard card = issue("10.00", null);
    assertThrows(
        ConflictException.class,
        () -> shop.buy(guest(), cards(card.code().orElseThrow()), cups(2)));
    assertEquals(money("10.00"), card(card).balance());
    assertEquals(100, shop.available("CUP"));
    assertThrows(
        ConflictException.class,
        () ->
            shop.buy(
                guest(),
                PaymentChoice.tenders(
                    Tender.giftCard(card.code().orElseThrow()).of(money("20.00")),
                    Tender.gateway("card", "tok-approve")),
                cups(2)));

    OrderView order =
        shop.buy(
            guest(),
            PaymentChoice.tenders(
                Tender.giftCard(card.code().orElseThrow()), Tender.gateway("card", "tok-approve")),
            cups(2));
    shop.test.settle();
    assertEquals(OrderState.CONFIRMED, shop.order(order.id()).state());
    assertEquals(
        List.of(money("10.00"), money("44.80")),
        shop.store.payments().payments(STAFF, order.id()).stream().map(p -> p.amount()).toList());
  }

  @Test
  void aCancelledOrderGivesTheCardBackWhatItHadSetAside() {
    IssuedGiftCard card = issue("100.00", null);
    Actor buyer = guest();
    OrderView order = shop.buy(buyer, cards(card.code().orElseThrow()), cups(2));
    shop.test.settle();
    shop.store.orders().cancel(buyer, order.id(), "changed my mind");
    shop.test.settle();
    assertEquals(PaymentState.CANCELLED, shop.order(order.id()).paymentState());
    assertEquals(money("100.00"), card(card).balance());
    assertEquals(money("0.00"), card(card).reserved());
  }

  @Test
  void aRefundGoesBackToTheGatewayFirstAndThenToTheCard() {
    IssuedGiftCard card = issue("30.00", null);
    OrderView order =
        shop.buy(
            guest(),
            PaymentChoice.tenders(
                Tender.giftCard(card.code().orElseThrow()), Tender.gateway("card", "tok-approve")),
            cups(2));
    shop.test.settle();
    shop.send(order.id());
    shop.store.orders().refund(STAFF, order.id(), money("20.00"), "one cup was cracked");
    shop.test.settle();
    assertEquals(money("0.00"), card(card).balance());
    shop.store.orders().refund(STAFF, order.id(), money("34.80"), "the other one too");
    shop.test.settle();
    assertEquals(money("30.00"), card(card).balance());
    shop.test.assertThat().ledger().balances("liability:gift-cards", "-30.00");
    assertThrows(
        ConflictException.class,
        () -> shop.store.orders().refund(STAFF, order.id(), money("0.01"), "a cent more"));
  }

  @Test
  void whatIsNotSpentByTheLastDayIsTheStoresAndWhatComesBackLaterIsNotLost() {
    IssuedGiftCard card = issue("50.00", LAST_DAY);
    IssuedGiftCard used = issue("54.80", LAST_DAY);
    Actor buyer = guest();
    OrderView order = shop.buy(buyer, cards(used.code().orElseThrow()), cups(2));
    shop.test.settle();
    shop.test.pass(Duration.ofDays(60));

    assertEquals(GiftCardView.State.EXPIRED, card(card).state());
    shop.test.assertThat().ledger().balances("income:breakage", "-50.00");
    assertThrows(
        ConflictException.class,
        () -> shop.buy(guest(), cards(card.code().orElseThrow()), cups(1)));

    shop.store.orders().cancel(buyer, order.id(), "takes too long");
    shop.test.settle();
    assertEquals(money("54.80"), card(used).balance());
    shop.test.pass(Duration.ofDays(40));
    assertEquals(money("0.00"), card(used).balance());
    shop.test.assertThat().ledger().balances("income:breakage", "-104.80");
  }

  @Test
  void aCodeIsShownOnceAndALostOneIsReplaced() {
    Actor clerk = STAFF.once("issue 1");
    IssueGiftCard request = IssueGiftCard.sold(money("25.00"), null, "counter");
    IssuedGiftCard first = shop.store.giftCards().issue(clerk, request).issued().orElseThrow();
    IssuedGiftCard again = shop.store.giftCards().issue(clerk, request).issued().orElseThrow();
    assertEquals(first.card(), again.card());
    assertTrue(first.code().isPresent());
    assertEquals(Optional.empty(), again.code());
    assertFalse(first.toString().contains(first.code().orElseThrow()));
    assertTrue(first.code().orElseThrow().endsWith(first.card().lastFour()));

    IssuedGiftCard renewed = shop.store.giftCards().renewCode(STAFF, first.card().id());
    assertThrows(
        ConflictException.class,
        () -> shop.store.giftCards().check(guest(), first.code().orElseThrow()));
    assertEquals(
        money("25.00"),
        shop.store.giftCards().check(guest(), renewed.code().orElseThrow()).balance());
  }

  @Test
  void staffBlockACardAndListThemPageByPage() {
    IssuedGiftCard card = issue("25.00", null);
    issue("26.00", null);
    issue("27.00", null);
    shop.store.giftCards().block(STAFF, card.card().id(), "stolen from the counter");
    ConflictException refused =
        assertThrows(
            ConflictException.class,
            () -> shop.buy(guest(), cards(card.code().orElseThrow()), cups(1)));
    assertFalse(refused.getMessage().contains("stolen"));
    assertThrows(
        ConflictException.class,
        () -> shop.store.giftCards().block(STAFF, card.card().id(), "again"));
    shop.store.giftCards().unblock(STAFF, card.card().id());
    shop.buy(
        guest(),
        PaymentChoice.tenders(Tender.giftCard(card.code().orElseThrow()), gateway()),
        cups(2));

    List<GiftCardView> page = shop.store.giftCards().list(STAFF, Optional.empty(), 2);
    List<GiftCardView> rest = shop.store.giftCards().list(STAFF, Optional.of(page.get(1)), 2);
    assertEquals(
        List.of(money("27.00"), money("26.00")), page.stream().map(c -> c.issued()).toList());
    assertEquals(List.of(card.card().id()), rest.stream().map(GiftCardView::id).toList());
  }

  @Test
  void nobodyIssuesOrGrantsWithoutThePermission() {
    Actor clerk = Actor.staff("clerk", Set.of());
    assertThrows(
        AccessDeniedException.class,
        () ->
            shop.store
                .giftCards()
                .issue(clerk, IssueGiftCard.given(money("25.00"), null, "for me")));
    assertThrows(
        InvalidRequestException.class,
        () ->
            shop.store
                .giftCards()
                .issue(STAFF, IssueGiftCard.given(money("0.00"), LocalDate.of(2020, 1, 1), "")));
    assertThrows(
        InvalidRequestException.class,
        () -> shop.buy(guest(), PaymentChoice.tenders(Tender.storeCredit(), gateway()), cups(1)));
  }

  @Test
  void creditThatExpiresFirstIsSpentFirstAndOwnMoneyLast() {
    Actor buyer = customer();
    java.util.UUID customer = java.util.UUID.fromString(buyer.id());
    shop.store.payments().receive(STAFF, new ReceivePayment(customer, money("30.00"), "TED 1"));
    grant(customer, "20.00", LocalDate.of(2026, 12, 31));
    grant(customer, "10.00", LAST_DAY);

    OrderView order =
        shop.buy(buyer, PaymentChoice.tenders(Tender.storeCredit(), gateway()), cups(1));
    shop.test.settle();
    CreditView credit = shop.store.storeCredit().credit(buyer, customer);
    assertEquals(List.of(money("25.10")), credit.balances());
    assertEquals(
        List.of(money("10.00"), money("20.00"), money("4.90")),
        credit.lots().stream().map(CreditView.Lot::reserved).toList());
    assertEquals(CreditOrigin.OVERPAID, credit.lots().get(2).origin());
    assertTrue(credit.lots().stream().allMatch(lot -> lot.note().isEmpty()));

    assertThrows(
        ConflictException.class,
        () ->
            shop.store
                .storeCredit()
                .payOut(STAFF, new PayOutCredit(customer, money("25.11"), "TED 2")));
    shop.store.storeCredit().payOut(STAFF, new PayOutCredit(customer, money("25.10"), "TED 2"));
    shop.store.orders().cancel(buyer, order.id(), "changed my mind");
    shop.test.settle();
    assertEquals(
        List.of(money("34.90")), shop.store.storeCredit().credit(buyer, customer).balances());
    shop.test.assertThat().ledger().balances("liability:buyer-credit", "-34.90");
  }

  @Test
  void ownMoneyThatComesBackPaysWhatTheCustomerHasComeToOwe() {
    Actor buyer = customer();
    java.util.UUID customer = java.util.UUID.fromString(buyer.id());
    shop.store.payments().receive(STAFF, new ReceivePayment(customer, money("34.90"), "TED 1"));
    OrderView byCredit = shop.buy(buyer, PaymentChoice.tenders(Tender.storeCredit()), cups(1));
    OrderView onAccount = shop.buy(buyer, PaymentChoice.of("account"), cups(2));
    shop.test.settle();
    shop.send(onAccount.id());
    assertEquals(List.of(money("54.80")), shop.store.payments().openReceivables(STAFF));

    shop.store.orders().cancel(buyer, byCredit.id(), "changed my mind");
    shop.test.settle();
    assertEquals(List.of(money("19.90")), shop.store.payments().openReceivables(STAFF));
  }

  private Actor customer() {
    return Actor.customer(
        shop.store
            .customers()
            .register(
                STAFF,
                RegisterCustomer.of("ana@example.com", "Ana", Locale.forLanguageTag("pt-BR")))
            .id());
  }

  private void grant(java.util.UUID customer, String amount, LocalDate lastDay) {
    shop.store
        .storeCredit()
        .grant(STAFF, new GrantCredit(customer, money(amount), lastDay, "late delivery"));
  }

  private IssuedGiftCard issue(String amount, LocalDate lastDay) {
    return shop.store
        .giftCards()
        .issue(STAFF, IssueGiftCard.sold(money(amount), lastDay, "counter"))
        .issued()
        .orElseThrow();
  }

  private GiftCardView card(IssuedGiftCard card) {
    return shop.store.giftCards().card(STAFF, card.card().id());
  }

  private static PaymentChoice cards(String code) {
    return PaymentChoice.tenders(Tender.giftCard(code));
  }

  private static Tender gateway() {
    return Tender.gateway("card", "tok-approve");
  }

  private static CartItem cups(int quantity) {
    return new CartItem("CUP", quantity);
  }
}
