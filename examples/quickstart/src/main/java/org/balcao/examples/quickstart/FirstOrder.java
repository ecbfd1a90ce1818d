package org.balcao.examples.quickstart;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.balcao.backoffice.catalog.SaveProduct;
import org.balcao.backoffice.inventory.ReceiveStock;
import org.balcao.backoffice.inventory.ReceiveStock.Line;
import org.balcao.backoffice.inventory.StockLocation;
import org.balcao.backoffice.pricing.SetPrice;
import org.balcao.backoffice.shipping.DeliveryOption;
import org.balcao.frontoffice.cart.Cart;
import org.balcao.frontoffice.checkout.BuyerDetails;
import org.balcao.frontoffice.checkout.CheckoutQuote;
import org.balcao.frontoffice.checkout.CheckoutRequest;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.security.Actor;
import org.balcao.se.Balcao;
import org.balcao.spi.Address;
import org.balcao.spi.Money;

/** From nothing to a delivered order. What the store is made of is in its configuration file. */
public final class FirstOrder {
  /** The store works in the background; a real application listens to events and never waits. */
  private static final Duration ONE_MINUTE = Duration.ofMinutes(1);

  private static final Address SHOP =
      Address.of("Loja da Ana", "Rua da Aurora, 325", "Recife", "PE", "50050-000", "BR");
  private static final Address HOME =
      Address.of("Rosa Lima", "Rua do Sol, 12", "Olinda", "PE", "53120-010", "BR");

  private FirstOrder() {}

  /** Sells two mugs. */
  public static void main(String[] args) {
    try (Balcao store = Balcao.start()) {
      Actor ana = Actor.administrator("ana");
      store.inventory().saveLocation(ana, new StockLocation("shop", "Shop", SHOP, 1));
      store.catalog().save(ana, SaveProduct.simple("mug", "Caneca", 350));
      store.prices().set(ana, List.of(SetPrice.of("mug", Money.of("39.90", "BRL"))));
      store.inventory().receive(ana, new ReceiveStock("shop", List.of(new Line("mug", 10)), "1"));

      Actor rosa = Actor.guest(UUID.randomUUID().toString());
      Cart cart = store.carts().add(rosa, store.carts().cart(rosa).id(), "mug", 2);
      DeliveryOption way = store.checkout().options(rosa, cart.id(), HOME).get(0);
      BuyerDetails buyer = BuyerDetails.of("rosa@example.com", "Rosa Lima");
      var request = CheckoutRequest.of(cart.id(), buyer, HOME, way.carrier(), way.service());
      CheckoutQuote quote = store.checkout().quote(rosa, request);
      PaymentChoice onAccount = PaymentChoice.of("account");
      UUID order = store.checkout().place(rosa, request, quote.total(), onAccount).id();

      store.awaitQuiet(ONE_MINUTE);
      UUID list = store.warehouse().release(ana, order).get(0).id();
      store.warehouse().pickedAll(ana, list);
      store.warehouse().packInOne(ana, list);
      UUID parcel = store.shipping().ship(ana, list).id();
      store.awaitQuiet(ONE_MINUTE);
      store.shipping().dispatch(ana, List.of(parcel));
      store.awaitQuiet(ONE_MINUTE);
      store.shipping().delivered(ana, parcel);
      store.awaitQuiet(ONE_MINUTE);
      System.out.println(store.orders().order(ana, order));
    }
  }
}
