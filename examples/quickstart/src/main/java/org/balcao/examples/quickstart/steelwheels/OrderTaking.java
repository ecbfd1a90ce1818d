package org.balcao.examples.quickstart.steelwheels;

import java.time.Instant;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.backoffice.customer.Customer;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.pricing.SetPrice;
import org.balcao.backoffice.shipping.DeliveryOption;
import org.balcao.frontoffice.cart.Cart;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.BuyerDetails;
import org.balcao.frontoffice.checkout.CheckoutQuote;
import org.balcao.frontoffice.checkout.CheckoutRequest;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.NotFoundException;
import org.balcao.spi.Address;

/** Takes orders. */
final class OrderTaking {
  static final String GATEWAY = "account";

  private static final Set<OrderState> NOT_DECIDED =
      EnumSet.of(OrderState.PLACED, OrderState.IN_REVIEW);

  private final Shop shop;
  private final Map<Integer, Customer> customers;
  private final Map<Integer, SourceCustomer> sources;

  OrderTaking(Shop shop, Map<Integer, Customer> customers, Map<Integer, SourceCustomer> sources) {
    this.shop = shop;
    this.customers = customers;
    this.sources = sources;
  }

  /** The store's order of that number, if it is placed. */
  Optional<OrderView> find(SourceOrder order) {
    try {
      return Optional.of(shop.store().orders().byNumber(Shop.STAFF, order.text()));
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }

  OrderView get(SourceOrder order) {
    return shop.store().orders().byNumber(Shop.STAFF, order.text());
  }

  void place(SourceOrder order, Instant at) {
    OrderView placed = find(order).orElseGet(() -> checkOut(order, at));
    shop.until("judged: order " + order.number(), () -> get(order).state() != OrderState.PLACED);
    if (get(order).state() == OrderState.IN_REVIEW) {
      shop.store()
          .screening()
          .decide(
              Shop.staff(order, "approve"),
              placed.id(),
              true,
              "the source shows that the order was genuine");
    }
    shop.until("paid: order " + order.number(), () -> !NOT_DECIDED.contains(get(order).state()));
  }

  private OrderView checkOut(SourceOrder order, Instant at) {
    Customer customer = customers.get(order.customer());
    SourceCustomer buyer = sources.get(order.customer());
    if (customer == null || buyer == null) {
      throw new IllegalStateException("order " + order.number() + " is of an unknown customer");
    }
    agreePrices(order, buyer, at);
    Cart cart =
        shop.store()
            .carts()
            .openFor(
                Shop.STAFF,
                customer.id(),
                Currency.getInstance(SteelWheels.CURRENCY),
                buyer.locale());
    List<CartItem> items =
        order.lines().stream().map(line -> new CartItem(line.sku(), line.quantity())).toList();
    shop.store().carts().addAll(Shop.staff(order, "cart"), cart.id(), items);
    Address address = buyer.address();
    DeliveryOption delivery =
        shop.store().checkout().options(Shop.STAFF, cart.id(), address).get(0);
    CheckoutRequest request =
        new CheckoutRequest(
            cart.id(),
            new BuyerDetails(buyer.email(), buyer.name(), buyer.phone(), null),
            address,
            address,
            delivery.carrier(),
            delivery.service(),
            order.required(),
            order.text());
    CheckoutQuote quote = shop.store().checkout().quote(Shop.STAFF, request);
    return shop.store()
        .checkout()
        .place(Shop.staff(order, "place"), request, quote.total(), PaymentChoice.of(GATEWAY));
  }

  /** Each order was negotiated: from now on these are the customer's prices. */
  private void agreePrices(SourceOrder order, SourceCustomer buyer, Instant at) {
    List<SetPrice> agreed =
        order.lines().stream()
            .map(line -> new SetPrice(line.sku(), line.price(), buyer.group(), at, null))
            .toList();
    shop.store().prices().set(Shop.staff(order, "prices"), agreed);
  }
}
