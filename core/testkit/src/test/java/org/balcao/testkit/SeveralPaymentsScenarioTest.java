package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.balcao.backoffice.credit.IssueGiftCard;
import org.balcao.backoffice.credit.IssuedGiftCard;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.PayAgain;
import org.balcao.backoffice.order.PaymentState;
import org.balcao.backoffice.order.Tender;
import org.balcao.backoffice.payment.PaymentView;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.security.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** One order of 54.80, paid in several ways. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SeveralPaymentsScenarioTest {
  private static final CartItem CUPS = new CartItem("CUP", 2);

  private final TestDatabase database;
  private Shop shop;

  SeveralPaymentsScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    shop = Shop.open(database, b -> b.set("balcao.payment.other.type", "simulator"));
  }

  @AfterEach
  void booksAreRightAndTheShopCloses() {
    shop.test.booksAreRight();
    shop.close();
  }

  @Test
  void twoCardsAndAGiftCardPayOneOrder() {
    IssuedGiftCard card = issue("10.00");
    OrderView order =
        shop.buy(
            guest(),
            PaymentChoice.tenders(
                Tender.giftCard(card.code().orElseThrow()),
                Tender.gateway("other", "tok-approve").of(money("20.00")),
                Tender.gateway("card", "tok-approve")),
            CUPS);
    shop.test.settle();
    shop.test.assertThat().order(order).isConfirmed().isAuthorized();
    shop.send(order.id());
    shop.test.assertThat().order(order).isPaid();
    assertEquals(
        List.of("gift-card", "other", "card"),
        payments(order).stream().map(PaymentView::gateway).toList());
    shop.test
        .assertThat()
        .ledger()
        .balances("asset:clearing:other", "20.00")
        .balances("asset:clearing:card", "24.80")
        .balances("liability:gift-cards", "0.00");
  }

  @Test
  void oneOfTwoCardsIsDeclinedAndTheRestIsPaidInAnotherWay() {
    IssuedGiftCard card = issue("10.00");
    Actor buyer = guest();
    OrderView order =
        shop.buy(
            buyer,
            PaymentChoice.tenders(
                Tender.giftCard(card.code().orElseThrow()),
                Tender.gateway("other", "tok-approve").of(money("20.00")),
                Tender.gateway("card", "tok-decline")),
            CUPS);
    shop.test.settle();
    OrderView declined = shop.order(order.id());
    assertEquals(OrderState.PAYMENT_DECLINED, declined.state());
    assertEquals(PaymentState.DECLINED, declined.paymentState());
    assertEquals(money("10.00"), reserved(card));

    IssuedGiftCard second = issue("5.00");
    shop.store
        .orders()
        .payAgain(
            buyer,
            order.id(),
            PayAgain.tenders(
                List.of(
                    Tender.giftCard(second.code().orElseThrow()),
                    Tender.gateway("card", "tok-approve"))));
    shop.test.settle();
    shop.test.assertThat().order(order).isConfirmed().isAuthorized();
    assertEquals(money("19.80"), payments(order).get(payments(order).size() - 1).amount());
    assertEquals(
        money("54.80"),
        payments(order).stream()
            .map(PaymentView::authorized)
            .reduce(money("0.00"), org.balcao.spi.Money::plus));
  }

  @Test
  void theFirstCardIsDeclinedAndTheSecondIsNotAsked() {
    Actor buyer = guest();
    OrderView order =
        shop.buy(
            buyer,
            PaymentChoice.tenders(
                Tender.gateway("other", "tok-decline").of(money("20.00")),
                Tender.gateway("card", "tok-approve")),
            CUPS);
    shop.test.settle();
    assertEquals(OrderState.PAYMENT_DECLINED, shop.order(order.id()).state());
    assertEquals(1, payments(order).size());

    IssuedGiftCard all = issue("100.00");
    shop.store
        .orders()
        .payAgain(
            buyer,
            order.id(),
            PayAgain.tenders(List.of(Tender.giftCard(all.code().orElseThrow()))));
    shop.test.settle();
    assertEquals(OrderState.CONFIRMED, shop.order(order.id()).state());
    assertEquals(money("54.80"), reserved(all));
  }

  @Test
  void anOrderThatIsNotPaidInFullInTimeGivesEverythingBack() {
    IssuedGiftCard card = issue("10.00");
    OrderView order =
        shop.buy(
            guest(),
            PaymentChoice.tenders(
                Tender.giftCard(card.code().orElseThrow()),
                Tender.gateway("other", "tok-approve").of(money("20.00")),
                Tender.gateway("card", "tok-decline")),
            CUPS);
    shop.test.pass(Duration.ofDays(4));
    assertEquals(OrderState.CANCELLED, shop.order(order.id()).state());
    assertEquals(money("10.00"), shop.store.giftCards().card(STAFF, card.card().id()).balance());
    assertEquals(100, shop.available("CUP"));
    payments(order).forEach(p -> assertEquals(money("0.00"), p.authorized()));
  }

  @Test
  void partsOfAnOrderAreTakenFromTheTendersInTheirOrder() {
    IssuedGiftCard card = issue("300.00");
    OrderView order =
        shop.buy(
            guest(),
            PaymentChoice.tenders(
                Tender.giftCard(card.code().orElseThrow()), Tender.gateway("card", "tok-approve")),
            new CartItem("LAMP", 5));
    shop.test.settle();
    shop.send(order.id());
    assertEquals(money("300.00"), payments(order).get(0).captured());
    assertEquals(PaymentState.PARTIALLY_CAPTURED, shop.order(order.id()).paymentState());
    shop.stock("LAMP", 2);
    shop.test.settle();
    shop.send(order.id());
    assertEquals(PaymentState.CAPTURED, shop.order(order.id()).paymentState());
  }

  @Test
  void whatCanBeNoWayToPayIsRefusedAndNothingIsDrawn() {
    IssuedGiftCard card = issue("10.00");
    Tender gift = Tender.giftCard(card.code().orElseThrow());
    assertThrows(
        InvalidRequestException.class,
        () ->
            shop.buy(
                guest(), PaymentChoice.tenders(Tender.gateway("card", "tok-approve"), gift), CUPS));
    assertThrows(
        InvalidRequestException.class,
        () -> shop.buy(guest(), PaymentChoice.tenders(gift, Tender.gateway("barter")), CUPS));
    assertThrows(
        ConflictException.class,
        () ->
            shop.buy(
                guest(),
                PaymentChoice.tenders(
                    gift, Tender.gateway("card", "tok-approve").of(money("20.00"))),
                CUPS));
    assertThrows(
        ConflictException.class,
        () ->
            shop.buy(
                guest(),
                PaymentChoice.tenders(
                    gift,
                    Tender.giftCard("0000-AAAA-0000-AAAA"),
                    Tender.gateway("card", "tok-approve")),
                CUPS));
    assertEquals(money("0.00"), reserved(card));
    assertEquals(100, shop.available("CUP"));
  }

  private IssuedGiftCard issue(String amount) {
    return shop.store
        .giftCards()
        .issue(STAFF, IssueGiftCard.sold(money(amount), null, "counter"))
        .issued()
        .orElseThrow();
  }

  private org.balcao.spi.Money reserved(IssuedGiftCard card) {
    return shop.store.giftCards().card(STAFF, card.card().id()).reserved();
  }

  private List<PaymentView> payments(OrderView order) {
    return shop.store.payments().payments(STAFF, order.id());
  }
}
