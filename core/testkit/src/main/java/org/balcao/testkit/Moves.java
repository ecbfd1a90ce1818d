package org.balcao.testkit;

import java.util.List;
import java.util.UUID;
import org.balcao.backoffice.catalog.SaveProduct;
import org.balcao.backoffice.inventory.ReceiveStock;
import org.balcao.backoffice.inventory.StockLocation;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.pricing.SetPrice;
import org.balcao.backoffice.shipping.DeliveryOption;
import org.balcao.backoffice.shipping.ShipmentView;
import org.balcao.backoffice.warehouse.PickList;
import org.balcao.frontoffice.cart.Cart;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.BuyerDetails;
import org.balcao.frontoffice.checkout.CheckoutQuote;
import org.balcao.frontoffice.checkout.CheckoutRequest;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.security.Actor;
import org.balcao.se.Balcao;
import org.balcao.spi.Address;
import org.balcao.spi.Money;

/** What a shop does all day, for tests that are about something else. */
final class Moves {
  private static final String LOCATION = "main";
  private static final int GRAMS = 500;
  private static final Address HERE =
      Address.of("The shop", "Rua da Praia 100", "Porto Alegre", "RS", "90010-000", "BR");
  private static final Address THERE =
      Address.of("Ana Souza", "Rua das Flores 7", "Curitiba", "PR", "80010-000", "BR");

  private final Balcao store;

  Moves(Balcao store) {
    this.store = store;
  }

  void offer(String sku, Money price, int onHand) {
    if (store.inventory().locations(TestStore.STAFF).isEmpty()) {
      store
          .inventory()
          .saveLocation(TestStore.STAFF, new StockLocation(LOCATION, "The shop", HERE, 1));
    }
    store.catalog().saveAll(TestStore.STAFF, List.of(SaveProduct.simple(sku, sku, GRAMS)));
    store.prices().set(TestStore.STAFF, List.of(SetPrice.of(sku, price)));
    if (onHand > 0) {
      receive(sku, onHand);
    }
  }

  void receive(String sku, int quantity) {
    String location = store.inventory().locations(TestStore.STAFF).get(0).code();
    store
        .inventory()
        .receive(
            TestStore.STAFF,
            new ReceiveStock(location, List.of(new ReceiveStock.Line(sku, quantity)), "test"));
  }

  OrderView buy(Actor buyer, PaymentChoice payment, List<CartItem> items) {
    Cart opened = store.carts().cart(buyer);
    Cart cart = store.carts().addAll(buyer, opened.id(), items);
    List<DeliveryOption> options = store.checkout().options(buyer, cart.id(), THERE);
    if (options.isEmpty()) {
      throw new AssertionError("no carrier delivers: " + store.plugins().status());
    }
    CheckoutRequest request =
        CheckoutRequest.of(
            cart.id(),
            BuyerDetails.of(TestStore.BUYER, "Ana Souza"),
            THERE,
            options.get(0).carrier(),
            options.get(0).service());
    CheckoutQuote quote = store.checkout().quote(buyer, request);
    return store.checkout().place(buyer, request, quote.total(), payment);
  }

  /** Picks and packs what is there for an order, and makes a shipment of it. */
  ShipmentView pack(UUID orderId) {
    List<PickList> lists = store.warehouse().release(TestStore.STAFF, orderId);
    if (lists.isEmpty()) {
      throw new AssertionError(
          "there is nothing to pick for " + store.orders().order(TestStore.STAFF, orderId));
    }
    UUID list = lists.get(0).id();
    store.warehouse().pickedAll(TestStore.STAFF, list);
    store.warehouse().packInOne(TestStore.STAFF, list);
    return store.shipping().ship(TestStore.STAFF, list);
  }

  void dispatch(UUID shipmentId) {
    store.shipping().dispatch(TestStore.STAFF, List.of(shipmentId));
  }
}
