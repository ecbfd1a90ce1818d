package org.balcao.examples.quickstart.steelwheels;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.balcao.backoffice.inventory.ReceiveStock;
import org.balcao.backoffice.order.FulfilmentState;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.shipping.ShipmentView;
import org.balcao.backoffice.warehouse.PickList;

/** Receives what is missing, picks, packs, hands over, and takes back what comes back. */
final class ShippingDesk {
  private static final Set<FulfilmentState> STILL_HERE =
      EnumSet.of(FulfilmentState.UNFULFILLED, FulfilmentState.BACKORDERED);

  private final Shop shop;
  private final OrderTaking orders;

  ShippingDesk(Shop shop, OrderTaking orders) {
    this.shop = shop;
    this.orders = orders;
  }

  /**
   * Sends an order off.
   *
   * @param missing what comes in just in time
   */
  void ship(SourceOrder order, SortedMap<String, Integer> missing) {
    if (!missing.isEmpty()) {
      receive(order, missing);
    }
    OrderView view = orders.get(order);
    if (!STILL_HERE.contains(view.fulfilmentState())) {
      return;
    }
    List<PickList> lists =
        shop.store().warehouse().release(Shop.staff(order, "release"), view.id());
    for (PickList list : lists) {
      shop.store().warehouse().pickedAll(Shop.staff(order, "pick"), list.id());
      shop.store().warehouse().packInOne(Shop.staff(order, "pack"), list.id());
      UUID shipment = shop.store().shipping().ship(Shop.staff(order, "ship"), list.id()).id();
      shop.until(
          "labelled: order " + order.number(), () -> state(shipment) != ShipmentView.State.NEW);
      shop.store().shipping().dispatch(Shop.staff(order, "dispatch"), List.of(shipment));
    }
    shop.until(
        "sent off: order " + order.number(),
        () -> !STILL_HERE.contains(orders.get(order).fulfilmentState()));
  }

  private void receive(SourceOrder order, SortedMap<String, Integer> missing) {
    List<ReceiveStock.Line> lines =
        new TreeMap<>(missing)
            .entrySet().stream().map(e -> new ReceiveStock.Line(e.getKey(), e.getValue())).toList();
    shop.store()
        .inventory()
        .receive(
            Shop.staff(order, "receive"),
            new ReceiveStock(Opening.WAREHOUSE, lines, "for order " + order.number()));
    shop.until(
        "complete: order " + order.number(),
        () -> orders.get(order).fulfilmentState() != FulfilmentState.BACKORDERED);
  }

  void takeBack(SourceOrder order) {
    UUID orderId = orders.get(order).id();
    ShipmentView shipment = shop.store().shipping().ofOrder(Shop.STAFF, orderId).get(0);
    shop.store().shipping().returned(Shop.staff(order, "return"), shipment.id(), order.comment());
    shop.until(
        "cancelled: order " + order.number(),
        () -> orders.get(order).state() == OrderState.CANCELLED);
  }

  private ShipmentView.State state(UUID shipment) {
    return shop.store().shipping().shipment(Shop.STAFF, shipment).state();
  }
}
