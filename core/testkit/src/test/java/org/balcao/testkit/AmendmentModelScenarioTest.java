package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.balcao.backoffice.order.Amendment;
import org.balcao.backoffice.order.OrderLine;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.payment.PaymentView;
import org.balcao.backoffice.shipping.ShipmentView;
import org.balcao.backoffice.warehouse.PickList;
import org.balcao.backoffice.warehouse.PickPart;
import org.balcao.backoffice.warehouse.PickedQuantity;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.spi.Money;

/**
 * Whatever staff do to an order before and while it leaves, in whatever order: what it costs is
 * what its lines and its transport cost, what left is what was ordered, and once all is done the
 * buyer has paid exactly that. Steps that do not fit are refused and change nothing.
 */
class AmendmentModelScenarioTest {
  private static final String TRANSPORT = "15.00";
  private static final TreeMap<String, String> PRICES =
      new TreeMap<>(java.util.Map.of("CUP", "19.90", "PLATE", "35.00", "LAMP", "249.99"));

  private static Shop shop;

  @BeforeContainer
  static void open() {
    shop =
        Shop.open(
            TestDatabase.H2,
            b ->
                b.set("balcao.fraud.rules.review-at", "2")
                    .set("balcao.fraud.rules.decline-at", "2")
                    .set("balcao.payment.pix.type", "simulator")
                    .set("balcao.payment.pix.take-at-once", "true"));
    PRICES.keySet().forEach(sku -> shop.stock(sku, 100_000));
  }

  @AfterContainer
  static void close() {
    shop.close();
  }

  enum Kind {
    ADD,
    RESIZE,
    REMOVE,
    PRICE,
    TRANSPORT_FREE,
    HOLD,
    RELEASE,
    PICK,
    SPLIT,
    MERGE,
    SHIP,
    DISPATCH,
    SETTLE
  }

  private static final Set<Kind> AMENDMENTS =
      EnumSet.of(Kind.ADD, Kind.RESIZE, Kind.REMOVE, Kind.PRICE, Kind.TRANSPORT_FREE);

  record Step(Kind kind, int which, int quantity) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.integers().between(0, 5),
            Arbitraries.integers().between(1, 4))
        .as(Step::new)
        .list()
        .ofMinSize(3)
        .ofMaxSize(20);
  }

  @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
  void theBuyerPaysWhatTheOrderIsInTheEnd(
      @ForAll("steps") List<Step> steps, @ForAll boolean takenAtOnce) {
    PaymentChoice choice = PaymentChoice.token(takenAtOnce ? "pix" : "card", "tok-approve");
    OrderView order = shop.buy(guest(), choice, new CartItem("CUP", 2), new CartItem("PLATE", 1));
    shop.test.settle();
    int done = 0;
    for (Step step : steps) {
      OrderView before = shop.order(order.id());
      try {
        take(before, step);
        done++;
      } catch (ConflictException | InvalidRequestException e) {
        if (AMENDMENTS.contains(step.kind())) {
          assertEquals(before, shop.order(order.id()), "refused, and yet changed by " + step);
        }
      }
      addsUp(shop.order(order.id()));
    }
    finish(order);
    OrderView ended = shop.order(order.id());
    assertEquals(
        OrderState.COMPLETED,
        ended.state(),
        () ->
            ended
                + " after "
                + steps
                + " paid by "
                + shop.store.payments().payments(STAFF, order.id()));
    assertEquals(
        ended.total(),
        sum(ended, PaymentView::captured).minus(sum(ended, PaymentView::refunded)),
        done + " steps were taken");
    for (OrderLine line : ended.lines()) {
      assertEquals(line.quantity(), line.delivered());
    }
    shop.test.booksAreRight();
  }

  private static void take(OrderView order, Step step) {
    Amendment change = Amendment.of(order, "model");
    switch (step.kind()) {
      case ADD ->
          amend(
              order,
              change.adding(List.copyOf(PRICES.keySet()).get(step.which() % 3), step.quantity()));
      case RESIZE -> amend(order, change.resizing(line(order, step), step.quantity()));
      case REMOVE -> amend(order, change.removing(line(order, step)));
      case PRICE ->
          amend(order, change.pricing(line(order, step), money(step.quantity() + "1.37")));
      case TRANSPORT_FREE -> amend(order, change.shippedFor(money("0.00")));
      case HOLD -> shop.store.orders().hold(STAFF, order.id(), "model");
      case RELEASE -> shop.store.orders().resume(STAFF, order.id());
      case PICK -> pick(order);
      case SPLIT -> split(order, step);
      case MERGE -> merge(order);
      case SHIP -> ship(order);
      case DISPATCH -> dispatch(order);
      case SETTLE -> shop.test.settle();
    }
  }

  private static void amend(OrderView order, Amendment change) {
    shop.store.orders().amend(STAFF, order.id(), change);
  }

  private static String line(OrderView order, Step step) {
    return order.lines().get(step.which() % order.lines().size()).lineId();
  }

  private static List<PickList> lists(OrderView order) {
    return shop.store.warehouse().ofOrder(STAFF, order.id());
  }

  private static List<PickList> movable(OrderView order) {
    return lists(order).stream().filter(l -> l.state() != PickList.State.SHIPPING).toList();
  }

  private static void pick(OrderView order) {
    shop.store.warehouse().release(STAFF, order.id());
    lists(order).stream()
        .filter(list -> list.state() == PickList.State.OPEN)
        .forEach(list -> shop.store.warehouse().pickedAll(STAFF, list.id()));
  }

  private static void split(OrderView order, Step step) {
    for (PickList list : movable(order)) {
      PickList.Line line = list.lines().get(step.which() % list.lines().size());
      int quantity = Math.min(step.quantity(), line.quantity());
      PickPart part = new PickPart(List.of(new PickedQuantity(line.lineId(), quantity)));
      shop.store.warehouse().split(STAFF, list.id(), List.of(part));
      return;
    }
  }

  private static void merge(OrderView order) {
    List<PickList> all = movable(order);
    if (all.size() > 1) {
      shop.store.warehouse().merge(STAFF, all.stream().map(PickList::id).toList());
    }
  }

  private static void ship(OrderView order) {
    for (PickList list : lists(order)) {
      if (list.state() == PickList.State.PICKED) {
        shop.store.warehouse().packInOne(STAFF, list.id());
      }
    }
    for (PickList list : lists(order)) {
      if (list.state() == PickList.State.PACKED) {
        shop.store.shipping().ship(STAFF, list.id());
      }
    }
  }

  private static void dispatch(OrderView order) {
    for (ShipmentView shipment : shop.store.shipping().ofOrder(STAFF, order.id())) {
      if (shipment.state() == ShipmentView.State.READY) {
        shop.store.shipping().dispatch(STAFF, List.of(shipment.id()));
      }
    }
  }

  private static void finish(OrderView order) {
    shop.test.settle();
    if (shop.order(order.id()).state() == OrderState.ON_HOLD) {
      shop.store.orders().resume(STAFF, order.id());
    }
    for (int round = 0; round < 5 && !left(order); round++) {
      shop.test.settle();
      pick(order);
      ship(order);
      shop.test.settle();
      dispatch(order);
    }
    shop.test.settle();
    shop.store.shipping().ofOrder(STAFF, order.id()).stream()
        .filter(shipment -> shipment.state() == ShipmentView.State.DISPATCHED)
        .forEach(shipment -> shop.store.shipping().delivered(STAFF, shipment.id()));
    shop.test.settle();
  }

  private static boolean left(OrderView order) {
    return shop.order(order.id()).lines().stream().allMatch(l -> l.shipped() == l.quantity());
  }

  private static void addsUp(OrderView order) {
    Money goods =
        order.lines().stream()
            .map(line -> line.unitPrice().times(line.quantity()))
            .reduce(money("0.00"), Money::plus);
    assertEquals(goods, order.goods());
    assertEquals(goods.plus(order.shipping()), order.total());
    assertTrue(List.of(money(TRANSPORT), money("0.00")).contains(order.shipping()));
  }

  private static Money sum(OrderView order, Function<PaymentView, Money> part) {
    return shop.store.payments().payments(STAFF, order.id()).stream()
        .map(part)
        .reduce(money("0.00"), Money::plus);
  }
}
