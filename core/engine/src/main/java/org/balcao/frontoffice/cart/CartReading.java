package org.balcao.frontoffice.cart;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.catalog.Catalog;
import org.balcao.backoffice.customer.Customers;
import org.balcao.backoffice.inventory.Inventory;
import org.balcao.backoffice.pricing.Prices;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.jspecify.annotations.Nullable;

/** Shows carts: six statements each, however many lines. */
@Dependent
class CartReading {
  private static final Actor CART = Actor.system("cart");

  private final CartLineTable lines;
  private final Catalog catalog;
  private final Prices prices;
  private final Inventory inventory;
  private final Customers customers;

  @Inject
  CartReading(
      CartLineTable lines,
      Catalog catalog,
      Prices prices,
      Inventory inventory,
      Customers customers) {
    this.lines = lines;
    this.catalog = catalog;
    this.prices = prices;
    this.inventory = inventory;
    this.customers = customers;
  }

  Cart view(Session session, CartRow cart) {
    List<CartItem> items = lines.items(session, cart.id());
    List<String> skus = items.stream().map(CartItem::sku).toList();
    UUID customerId = cart.owner().customerId();
    @Nullable String group = customerId == null ? null : customers.group(customerId);
    CartSums sums =
        CartSums.of(
            cart.currency(),
            items,
            catalog.variants(CART, skus),
            prices.current(CART, skus, cart.currency(), group),
            cart.draft() ? lines.agreed(session, cart) : Map.of(),
            inventory.available(CART, skus));
    return new Cart(
        cart.id(),
        cart.version(),
        cart.state(),
        Optional.ofNullable(customerId),
        Optional.ofNullable(cart.owner().guestId()),
        cart.currency(),
        cart.locale(),
        prices.includeTax(),
        sums.lines(),
        sums.total(),
        cart.changedAt(),
        cart.draft());
  }
}
