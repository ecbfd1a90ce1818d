package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcao.backoffice.order.EditOrder;
import org.balcao.backoffice.order.FulfilmentState;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.PayAgain;
import org.balcao.backoffice.order.PaymentState;
import org.balcao.backoffice.payment.Ledger;
import org.balcao.backoffice.shipping.ShipmentView;
import org.balcao.frontoffice.cart.Cart;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.CheckoutQuote;
import org.balcao.frontoffice.checkout.CheckoutRequest;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.frontoffice.notification.Template;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.CommandConflictException;
import org.balcao.spi.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A store that sells, told as its buyers and staff live it. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SellingScenarioTest {
  private static final PaymentChoice CARD = PaymentChoice.token("card", "tok-approve");

  private final TestDatabase database;
  private Shop shop;

  SellingScenarioTest(TestDatabase database) {
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
  void aGuestBuysTwoCupsAndTheyArrive() {
    OrderView placed = shop.buy(guest(), CARD, new CartItem("CUP", 2));
    shop.test.assertThat().order(placed).isPlaced().totals("54.80");
    shop.test.assertThat().stock("CUP").has(100, 2);

    shop.test.settle();
    shop.test.assertThat().order(placed).isConfirmed().isAuthorized();

    ShipmentView shipment = shop.send(placed.id());
    assertEquals(ShipmentView.State.DISPATCHED, shipment.state());
    assertTrue(
        shop.store.shipping().labels(STAFF, shipment.id()).orElseThrow().bytes().length > 500);
    shop.test.assertThat().order(placed).isPaid().isShipped();

    shop.test.pass(Duration.ofDays(10));
    shop.test.assertThat().order(placed).isCompleted().isDelivered();
    shop.test
        .assertThat()
        .messages()
        .to("ana@example.com")
        .exactly(1, Template.ORDER_PLACED)
        .exactly(1, Template.ORDER_DISPATCHED)
        .exactly(1, Template.ORDER_PAID)
        .exactly(1, Template.ORDER_DELIVERED)
        .exactly(4);
  }

  @Test
  void theLedgerShowsWhatWasEarnedAndOwed() {
    OrderView order = shop.buy(guest(), CARD, new CartItem("CUP", 2));
    shop.test.settle();
    shop.send(order.id());
    Map<String, Money> balances =
        shop.store.ledger().balances(STAFF).stream()
            .collect(
                Collectors.toMap(Ledger.AccountBalance::account, Ledger.AccountBalance::balance));
    shop.test
        .assertThat()
        .ledger()
        .balances("asset:clearing:card", "54.80")
        .balances("liability:deposits", "0.00");
    // ICMS of 18 percent is contained in 39.80 and, with the goods' rate, in the delivery.
    Money earned =
        balances
            .get("income:sales")
            .plus(balances.get("income:shipping"))
            .plus(balances.get("liability:sales-tax"));
    assertEquals(money("-54.80"), earned);
  }

  @Test
  void anOrderIsCancelledBeforeItLeavesAndNothingIsTaken() {
    Actor buyer = guest();
    OrderView order = shop.buy(buyer, CARD, new CartItem("PLATE", 4));
    shop.test.settle();
    shop.store.orders().cancel(buyer, order.id(), "changed my mind");
    shop.test.settle();
    shop.test.assertThat().order(order).isCancelled().is(PaymentState.CANCELLED);
    shop.test.assertThat().stock("PLATE").has(100, 0);
    shop.test.assertThat().messages().exactly(1, Template.ORDER_CANCELLED);
  }

  @Test
  void whatHasLeftCannotBeCancelledUntilItComesBack() {
    OrderView order = shop.buy(guest(), CARD, new CartItem("PLATE", 1));
    shop.test.settle();
    ShipmentView shipment = shop.send(order.id());
    assertThrows(
        ConflictException.class, () -> shop.store.orders().cancel(STAFF, order.id(), "too late"));
    shop.store.shipping().returned(STAFF, shipment.id(), "address unknown");
    shop.test.settle();
    OrderView back = shop.order(order.id());
    assertEquals(OrderState.CANCELLED, back.state());
    assertEquals(PaymentState.REFUNDED, back.paymentState());
    assertEquals(100, shop.available("PLATE"));
  }

  @Test
  void aDeclinedOrderIsEditedAndPaidInAnotherWay() {
    Actor buyer = guest();
    OrderView order =
        shop.buy(buyer, PaymentChoice.token("card", "tok-decline"), new CartItem("CUP", 10));
    shop.test.settle();
    OrderView declined = shop.order(order.id());
    assertEquals(OrderState.PAYMENT_DECLINED, declined.state());

    OrderView edited =
        shop.store
            .orders()
            .edit(buyer, order.id(), new EditOrder(Map.of("1", 3), null, declined.version()));
    assertEquals(money("74.70"), edited.total());
    assertEquals(97, shop.available("CUP"));
    assertThrows(
        ConflictException.class,
        () ->
            shop.store
                .orders()
                .edit(buyer, order.id(), new EditOrder(Map.of("1", 5), null, declined.version())));

    assertThrows(
        InvalidRequestException.class,
        () ->
            shop.store
                .orders()
                .payAgain(buyer, order.id(), new PayAgain("barter", Optional.empty(), Map.of())));
    shop.store
        .orders()
        .payAgain(buyer, order.id(), new PayAgain("card", Optional.of("tok-approve"), Map.of()));
    shop.test.settle();
    assertEquals(OrderState.CONFIRMED, shop.order(order.id()).state());
    assertThrows(
        ConflictException.class,
        () ->
            shop.store
                .orders()
                .edit(
                    buyer,
                    order.id(),
                    new EditOrder(Map.of("1", 5), null, shop.order(order.id()).version())));
  }

  @Test
  void anOrderThatIsNeverPaidGivesItsGoodsFree() {
    OrderView order =
        shop.buy(guest(), PaymentChoice.token("card", "tok-decline"), new CartItem("CUP", 10));
    shop.test.pass(Duration.ofDays(4));
    assertEquals(OrderState.CANCELLED, shop.order(order.id()).state());
    assertEquals(100, shop.available("CUP"));
  }

  @Test
  void threeLampsLeaveNowAndTwoWhenTheyCome() {
    OrderView order = shop.buy(guest(), CARD, new CartItem("LAMP", 5));
    shop.test.settle();
    assertEquals(FulfilmentState.BACKORDERED, shop.order(order.id()).fulfilmentState());
    shop.send(order.id());
    OrderView partly = shop.order(order.id());
    assertEquals(FulfilmentState.PARTIALLY_SHIPPED, partly.fulfilmentState());
    assertEquals(PaymentState.PARTIALLY_CAPTURED, partly.paymentState());

    shop.stock("LAMP", 10);
    shop.test.settle();
    assertEquals(8, shop.available("LAMP"));
    shop.send(order.id());
    shop.test.pass(Duration.ofDays(15));
    OrderView done = shop.order(order.id());
    assertEquals(OrderState.COMPLETED, done.state());
    assertEquals(PaymentState.CAPTURED, done.paymentState());
    assertEquals(5, done.lines().get(0).delivered());
  }

  @Test
  void oneOfTwoParcelsComesBackIsPaidBackAndTheOrderEnds() {
    OrderView order = shop.buy(guest(), CARD, new CartItem("LAMP", 4));
    shop.test.settle();
    ShipmentView first = shop.send(order.id());
    shop.stock("LAMP", 1);
    shop.test.settle();
    shop.send(order.id());
    Money captured = shop.order(order.id()).total();
    shop.store.shipping().returned(STAFF, first.id(), "nobody at home");
    shop.test.pass(Duration.ofDays(15));
    OrderView done = shop.order(order.id());
    assertEquals(OrderState.COMPLETED, done.state());
    assertEquals(PaymentState.PARTIALLY_REFUNDED, done.paymentState());
    Money refunded = shop.store.payments().payments(STAFF, order.id()).get(0).refunded();
    // Three of four lamps, and the delivery that was charged with them.
    assertEquals(captured.minus(money("249.99")), refunded);
    assertEquals(3, shop.available("LAMP"));
  }

  @Test
  void moneyGivenBackOutOfGoodwillComesOffTheIncome() {
    OrderView order = shop.buy(guest(), CARD, new CartItem("CUP", 2));
    shop.test.settle();
    shop.send(order.id());
    shop.store.orders().refund(STAFF, order.id(), money("5.00"), "a scratch");
    shop.test.pass(Duration.ofDays(10));
    assertEquals(PaymentState.PARTIALLY_REFUNDED, shop.order(order.id()).paymentState());
    shop.test
        .assertThat()
        .ledger()
        .balances("income:returns", "5.00")
        .balances("asset:clearing:card", "49.80")
        .balances("liability:deposits", "0.00");
  }

  @Test
  void nobodyBuysMoreThanThereIs() {
    Cart cart = shop.cart(guest(), new CartItem("CUP", 101));
    assertFalse(cart.buyable());
    Actor first = guest();
    CheckoutRequest request = shop.request(first, shop.cart(first, new CartItem("CUP", 60)));
    CheckoutQuote quote = shop.store.checkout().quote(first, request);
    shop.buy(guest(), CARD, new CartItem("CUP", 60));
    assertThrows(
        ConflictException.class,
        () -> shop.store.checkout().place(first, request, quote.total(), CARD));
    assertEquals(40, shop.available("CUP"));
  }

  @Test
  void theSameOrderSentTwiceIsOneOrder() {
    Actor buyer = guest();
    CheckoutRequest request = shop.request(buyer, shop.cart(buyer, new CartItem("CUP", 1)));
    Money total = shop.store.checkout().quote(buyer, request).total();
    OrderView first = shop.store.checkout().place(buyer.once("k1"), request, total, CARD);
    OrderView second = shop.store.checkout().place(buyer.once("k1"), request, total, CARD);
    assertEquals(first, second);
    assertThrows(
        CommandConflictException.class,
        () ->
            shop.store
                .checkout()
                .place(buyer.once("k1"), request, total, PaymentChoice.token("card", "tok-other")));
    assertThrows(
        ConflictException.class,
        () -> shop.store.checkout().place(buyer.once("k2"), request, total, CARD));
    assertEquals(99, shop.available("CUP"));
  }

  @Test
  void aBuyerSeesItsOwnOrdersOnly() {
    OrderView order = shop.buy(guest(), CARD, new CartItem("CUP", 1));
    assertThrows(NotFoundException.class, () -> shop.store.orders().order(guest(), order.id()));
    assertThrows(
        NotFoundException.class, () -> shop.store.orders().cancel(guest(), order.id(), "not mine"));
    assertThrows(
        AccessDeniedException.class, () -> shop.store.orders().timeline(guest(), order.id()));
    assertThrows(
        AccessDeniedException.class,
        () -> shop.store.orders().cancel(Actor.staff("intern", Set.of()), order.id(), "why not"));
    assertEquals(OrderState.PLACED, shop.order(order.id()).state());
  }
}
