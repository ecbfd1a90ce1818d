package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.balcao.backoffice.order.Amendment;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.PayAgain;
import org.balcao.backoffice.payment.PaymentView;
import org.balcao.backoffice.shipping.ShipmentView;
import org.balcao.backoffice.warehouse.PickList;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Several hands on the same order that want different things of it. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class OrderRaceScenarioTest {
  private static final CartItem CUP = new CartItem("CUP", 1);
  private static final PaymentChoice CARD = PaymentChoice.token("card", "tok-approve");

  private static final PayAgain AGAIN = new PayAgain("card", Optional.of("tok-approve"), Map.of());

  private final TestDatabase database;
  private Shop shop;

  OrderRaceScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    shop = Shop.open(database);
    shop.stock("CUP", 4 * Race.ROUNDS * Race.THREADS);
    shop.stock("PLATE", 4 * Race.ROUNDS * Race.THREADS);
  }

  @AfterEach
  void booksAreRightAndTheShopCloses() {
    shop.test.booksAreRight();
    shop.close();
  }

  @Test
  void aCancellationAgainstADispatchLeavesOneOfThem() throws Exception {
    for (int round = 0; round < Race.ROUNDS; round++) {
      Actor buyer = guest();
      OrderView order = shop.buy(buyer, CARD, CUP);
      ShipmentView ready = labelled(order.id());
      AtomicInteger cancelled = new AtomicInteger();
      AtomicInteger dispatched = new AtomicInteger();
      Race.run(
          hand -> {
            if (hand % 2 == 0) {
              shop.store.orders().cancel(buyer, order.id(), "changed my mind");
              cancelled.incrementAndGet();
            } else {
              shop.store.shipping().dispatch(STAFF, List.of(ready.id()));
              dispatched.incrementAndGet();
            }
          });
      shop.test.settle();
      OrderView now = shop.order(order.id());
      ShipmentView shipment = shop.store.shipping().shipment(STAFF, ready.id());
      if (now.state() == OrderState.CANCELLED) {
        assertTrue(cancelled.get() > 0);
        assertEquals(0, dispatched.get(), "nobody was told that it left");
        assertEquals(ShipmentView.State.CANCELLED, shipment.state());
        assertEquals(money("0.00"), sum(order.id(), PaymentView::captured));
      } else {
        assertTrue(dispatched.get() > 0);
        assertEquals(0, cancelled.get(), "nobody was told that it is cancelled");
        assertEquals(OrderState.CONFIRMED, now.state());
        assertEquals(ShipmentView.State.DISPATCHED, shipment.state());
        assertEquals(order.total(), sum(order.id(), PaymentView::captured));
      }
    }
  }

  @Test
  void aCancellationAgainstTheCaptureGivesAllMoneyBack() throws Exception {
    shop.close();
    shop = Shop.open(database, b -> b.set("balcao.orders.capture", "on-confirmation"));
    shop.stock("CUP", Race.ROUNDS);
    for (int round = 0; round < Race.ROUNDS; round++) {
      Actor buyer = guest();
      OrderView order = shop.buy(buyer, CARD, CUP);
      AtomicInteger cancelled = new AtomicInteger();
      Race.run(
          hand -> {
            if (hand % 2 == 0) {
              shop.store.orders().cancel(buyer, order.id(), "changed my mind");
              cancelled.incrementAndGet();
            } else {
              shop.store.tasks().runDue();
            }
          });
      shop.test.settle();
      assertTrue(cancelled.get() > 0);
      assertEquals(OrderState.CANCELLED, shop.order(order.id()).state());
      assertEquals(sum(order.id(), PaymentView::captured), sum(order.id(), PaymentView::refunded));
    }
  }

  @Test
  void ofManyWhoAmendTheSameOrderAsTheySeeItOneWins() throws Exception {
    for (int round = 0; round < Race.ROUNDS; round++) {
      OrderView order = confirmed();
      int won =
          Race.run(
              hand ->
                  shop.store
                      .orders()
                      .amend(STAFF, order.id(), change(order).resizing("1", 2 + hand)));
      shop.test.settle();
      OrderView now = shop.order(order.id());
      assertEquals(1, won);
      assertEquals(now.total(), sum(order.id(), PaymentView::authorized));
    }
  }

  @Test
  void anAmendmentAgainstThePaymentLeavesNothingUnpaidAndNothingPaidTwice() throws Exception {
    for (int round = 0; round < Race.ROUNDS; round++) {
      OrderView order = shop.buy(guest(), CARD, CUP);
      AtomicInteger amended = new AtomicInteger();
      Race.run(
          hand -> {
            if (hand % 2 == 0) {
              Amendment change = change(shop.order(order.id())).adding("PLATE", 1);
              shop.store.orders().amend(STAFF, order.id(), change);
              amended.incrementAndGet();
            } else {
              shop.store.tasks().runDue();
            }
          });
      settledAndPaid(order.id());
      assertEquals(1 + amended.get(), shop.order(order.id()).lines().size());
    }
  }

  @Test
  void anAmendmentAgainstAnotherWayToPayLeavesNothingUnpaidAndNothingPaidTwice() throws Exception {
    for (int round = 0; round < Race.ROUNDS; round++) {
      Actor buyer = guest();
      OrderView order = shop.buy(buyer, PaymentChoice.token("card", "tok-decline"), CUP);
      shop.test.settle();
      assertEquals(OrderState.PAYMENT_DECLINED, shop.order(order.id()).state());
      AtomicInteger paid = new AtomicInteger();
      Race.run(
          hand -> {
            if (hand % 2 == 0) {
              shop.store.orders().payAgain(buyer, order.id(), AGAIN);
              paid.incrementAndGet();
            } else {
              Amendment change = change(shop.order(order.id())).adding("PLATE", 1);
              shop.store.orders().amend(STAFF, order.id(), change);
            }
          });
      if (paid.get() == 0) {
        // All of the amendments came first; whoever pays does so for what the order is now.
        shop.store.orders().payAgain(buyer, order.id(), AGAIN);
      }
      assertTrue(paid.get() <= 1);
      settledAndPaid(order.id());
    }
  }

  @Test
  void anAmendmentAgainstADispatchLeavesAParcelThatIsWhatWasOrdered() throws Exception {
    for (int round = 0; round < Race.ROUNDS; round++) {
      OrderView order = shop.buy(guest(), CARD, CUP);
      ShipmentView ready = labelled(order.id());
      AtomicInteger amended = new AtomicInteger();
      Race.run(
          hand -> {
            if (hand % 2 == 0) {
              Amendment change = change(shop.order(order.id())).resizing("1", 2);
              shop.store.orders().amend(STAFF, order.id(), change);
              amended.incrementAndGet();
            } else {
              shop.store.shipping().dispatch(STAFF, List.of(ready.id()));
            }
          });
      shop.test.settle();
      OrderView now = shop.order(order.id());
      boolean left =
          shop.store.shipping().shipment(STAFF, ready.id()).state()
              == ShipmentView.State.DISPATCHED;
      assertEquals(left ? 0 : 1, Math.min(1, amended.get()));
      assertEquals(left ? 1 : 2, now.lines().get(0).quantity());
      assertEquals(left ? 1 : 0, now.lines().get(0).shipped());
    }
  }

  @Test
  void anAmendmentAgainstPackingAndShippingLeavesNoParcelOfWhatIsNotOrdered() throws Exception {
    for (int round = 0; round < Race.ROUNDS; round++) {
      OrderView order = confirmed();
      PickList list = shop.store.warehouse().release(STAFF, order.id()).get(0);
      shop.store.warehouse().pickedAll(STAFF, list.id());
      Race.run(
          hand -> {
            if (hand == 0) {
              Amendment change = change(shop.order(order.id())).resizing("1", 2);
              shop.store.orders().amend(STAFF, order.id(), change);
            } else if (hand % 2 == 0) {
              shop.store.warehouse().packInOne(STAFF, list.id());
            } else {
              shop.store.shipping().ship(STAFF, list.id());
            }
          });
      shop.test.settle();
      assertEquals(2, shop.order(order.id()).lines().get(0).quantity());
      for (ShipmentView shipment : shop.store.shipping().ofOrder(STAFF, order.id())) {
        assertEquals(ShipmentView.State.CANCELLED, shipment.state(), "a parcel of one cup is left");
      }
      shop.send(order.id());
      assertEquals(2, shop.order(order.id()).lines().get(0).shipped());
    }
  }

  private void settledAndPaid(UUID id) {
    shop.test.settle();
    OrderView now = shop.order(id);
    assertEquals(OrderState.CONFIRMED, now.state());
    assertEquals(money("0.00"), shop.store.orders().due(STAFF, id));
    assertEquals(now.total(), sum(id, PaymentView::authorized));
  }

  private OrderView confirmed() {
    OrderView order = shop.buy(guest(), CARD, CUP);
    shop.test.settle();
    return shop.order(order.id());
  }

  private static Amendment change(OrderView order) {
    return Amendment.of(order, "the buyer called");
  }

  private ShipmentView labelled(UUID id) {
    shop.test.settle();
    PickList list = shop.store.warehouse().release(STAFF, id).get(0);
    shop.store.warehouse().pickedAll(STAFF, list.id());
    shop.store.warehouse().packInOne(STAFF, list.id());
    ShipmentView shipment = shop.store.shipping().ship(STAFF, list.id());
    shop.test.settle();
    return shipment;
  }

  private Money sum(UUID id, Function<PaymentView, Money> part) {
    return shop.store.payments().payments(STAFF, id).stream()
        .map(part)
        .reduce(money("0.00"), Money::plus);
  }
}
