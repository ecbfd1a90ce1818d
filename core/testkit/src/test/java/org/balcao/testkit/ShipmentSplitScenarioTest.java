package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.balcao.backoffice.order.FulfilmentState;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.payment.PaymentView;
import org.balcao.backoffice.shipping.ShipmentView;
import org.balcao.backoffice.warehouse.PickList;
import org.balcao.backoffice.warehouse.PickPart;
import org.balcao.backoffice.warehouse.PickedQuantity;
import org.balcao.backoffice.warehouse.Warehouse;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.spi.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What was to leave together leaves in several parcels, or the other way round. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ShipmentSplitScenarioTest {
  private final TestDatabase database;
  private Shop shop;
  private UUID order;
  private PickList list;

  ShipmentSplitScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    shop = Shop.open(database);
    order =
        shop.buy(
                guest(),
                PaymentChoice.token("card", "tok-approve"),
                new CartItem("CUP", 4),
                new CartItem("PLATE", 2))
            .id();
    shop.test.settle();
    list = warehouse().release(STAFF, order).get(0);
  }

  @AfterEach
  void booksAreRightAndTheShopCloses() {
    shop.test.booksAreRight();
    shop.close();
  }

  private Warehouse warehouse() {
    return shop.store.warehouse();
  }

  private static PickPart part(Object... linesAndQuantities) {
    List<PickedQuantity> quantities = new java.util.ArrayList<>();
    for (int i = 0; i < linesAndQuantities.length; i += 2) {
      quantities.add(
          new PickedQuantity((String) linesAndQuantities[i], (int) linesAndQuantities[i + 1]));
    }
    return new PickPart(quantities);
  }

  private static List<Integer> quantities(PickList of) {
    return of.lines().stream().map(PickList.Line::quantity).toList();
  }

  private ShipmentView shipped(UUID listId) {
    ShipmentView shipment = shop.store.shipping().ship(STAFF, listId);
    shop.test.settle();
    return shop.store.shipping().shipment(STAFF, shipment.id());
  }

  private void leaves(UUID listId) {
    warehouse().packInOne(STAFF, listId);
    shop.store.shipping().dispatch(STAFF, List.of(shipped(listId).id()));
    shop.test.settle();
  }

  private Money captured() {
    return shop.store.payments().payments(STAFF, order).stream()
        .map(PaymentView::captured)
        .reduce(money("0.00"), Money::plus);
  }

  @Test
  void anOpenListIsSplitAndEachPartIsPaidWhenItLeaves() {
    List<PickList> parts =
        warehouse().split(STAFF, list.id(), List.of(part("1", 1), part("1", 1, "2", 2)));
    assertEquals(List.of(2), quantities(parts.get(0)));
    assertEquals(List.of(1), quantities(parts.get(1)));
    assertEquals(List.of(1, 2), quantities(parts.get(2)));
    assertTrue(warehouse().release(STAFF, order).isEmpty(), "nothing is listed twice");

    warehouse().pickedAll(STAFF, parts.get(1).id());
    leaves(parts.get(1).id());
    assertEquals(FulfilmentState.PARTIALLY_SHIPPED, shop.order(order).fulfilmentState());
    assertEquals(money("34.90"), captured());
    for (PickList rest : List.of(parts.get(0), parts.get(2))) {
      warehouse().pickedAll(STAFF, rest.id());
      leaves(rest.id());
    }
    assertEquals(FulfilmentState.SHIPPED, shop.order(order).fulfilmentState());
    assertEquals(shop.order(order).total(), captured());
  }

  @Test
  void aLabelledShipmentIsSplitAndItsLabelIsGivenBack() {
    warehouse().pickedAll(STAFF, list.id());
    warehouse().packInOne(STAFF, list.id());
    ShipmentView before = shipped(list.id());
    assertEquals(ShipmentView.State.READY, before.state());

    List<PickList> parts = warehouse().split(STAFF, list.id(), List.of(part("2", 2)));
    shop.test.settle();
    assertEquals(
        ShipmentView.State.CANCELLED, shop.store.shipping().shipment(STAFF, before.id()).state());
    assertThrows(
        ConflictException.class, () -> shop.store.shipping().dispatch(STAFF, List.of(before.id())));
    for (PickList part : parts) {
      assertEquals(PickList.State.PICKED, part.state());
      leaves(part.id());
    }
    assertEquals(FulfilmentState.SHIPPED, shop.order(order).fulfilmentState());
  }

  @Test
  void whatWasSplitIsMergedAgainAlsoWhenItIsPacked() {
    warehouse().pickedAll(STAFF, list.id());
    List<PickList> parts = warehouse().split(STAFF, list.id(), List.of(part("1", 3)));
    warehouse().packInOne(STAFF, parts.get(0).id());
    shipped(parts.get(0).id());
    warehouse().packInOne(STAFF, parts.get(1).id());

    PickList one = warehouse().merge(STAFF, parts.stream().map(PickList::id).toList());
    assertEquals(List.of(4, 2), quantities(one));
    assertEquals(PickList.State.CANCELLED, warehouse().pickList(STAFF, parts.get(1).id()).state());
    assertTrue(warehouse().release(STAFF, order).isEmpty(), "nothing is listed twice");
    leaves(one.id());
    assertEquals(FulfilmentState.SHIPPED, shop.order(order).fulfilmentState());
    assertThrows(
        ConflictException.class, () -> warehouse().split(STAFF, one.id(), List.of(part("1", 1))));
  }

  @Test
  void whatWasNotFoundWhenItWasPickedStaysForTheNextList() {
    warehouse()
        .picked(STAFF, list.id(), List.of(new PickedQuantity("1", 3), new PickedQuantity("2", 2)));
    List<PickList> parts = warehouse().split(STAFF, list.id(), List.of(part("1", 2)));
    assertThrows(
        InvalidRequestException.class,
        () -> warehouse().split(STAFF, parts.get(0).id(), List.of(part("1", 2))));
    PickList missing = warehouse().release(STAFF, order).get(0);
    assertEquals(List.of(1), quantities(missing));
    for (PickList part : parts) {
      leaves(part.id());
    }
    warehouse().pickedAll(STAFF, missing.id());
    leaves(missing.id());
    assertEquals(FulfilmentState.SHIPPED, shop.order(order).fulfilmentState());
  }

  @Test
  void whatDoesNotFitIsRefusedAndChangesNothing() {
    UUID id = list.id();
    for (List<PickPart> wrong :
        List.of(
            List.<PickPart>of(),
            List.of(part("1", 5)),
            List.of(part("9", 1)),
            List.of(part("1", 0)),
            List.of(part("1", 4, "2", 2)),
            List.of(part()))) {
      assertThrows(InvalidRequestException.class, () -> warehouse().split(STAFF, id, wrong));
    }
    assertThrows(
        AccessDeniedException.class, () -> warehouse().split(guest(), id, List.of(part("1", 1))));
    assertThrows(InvalidRequestException.class, () -> warehouse().merge(STAFF, List.of(id, id)));
    UUID other =
        shop.buy(guest(), PaymentChoice.token("card", "tok-approve"), new CartItem("CUP", 1)).id();
    shop.test.settle();
    UUID foreign = warehouse().release(STAFF, other).get(0).id();
    assertThrows(
        InvalidRequestException.class, () -> warehouse().merge(STAFF, List.of(id, foreign)));
    assertEquals(list, warehouse().pickList(STAFF, id));
    shop.store.orders().cancel(STAFF, order, "the buyer does not want it");
    shop.test.settle();
    assertEquals(OrderState.CANCELLED, shop.order(order).state());
    assertThrows(
        ConflictException.class, () -> warehouse().split(STAFF, id, List.of(part("1", 1))));
  }
}
