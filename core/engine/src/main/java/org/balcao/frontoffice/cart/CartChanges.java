package org.balcao.frontoffice.cart;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.balcao.backoffice.catalog.Catalog;
import org.balcao.backoffice.catalog.Variant;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;

/**
 * Changes carts, in the unit of work of a command. A guest's cart is locked before a customer's.
 */
@Dependent
class CartChanges {
  private static final Actor CART = Actor.system("cart");

  private final CartTable carts;
  private final CartLineTable lines;
  private final CartDefaults defaults;
  private final Catalog catalog;

  @Inject
  CartChanges(CartTable carts, CartLineTable lines, CartDefaults defaults, Catalog catalog) {
    this.carts = carts;
    this.lines = lines;
    this.defaults = defaults;
    this.catalog = catalog;
  }

  /** The open cart as it is, or a new one. */
  UUID ensure(Session session, CartOwner owner) {
    return carts
        .open(session, owner)
        .map(CartRow::id)
        .orElseGet(() -> carts.insert(session, owner, defaults.currency(), defaults.locale()));
  }

  /** The open cart, in that currency and language, or a new one. */
  UUID open(Session session, CartOwner owner, Currency currency, Locale locale) {
    Optional<CartRow> open = carts.lockOpen(session, owner);
    if (open.isEmpty()) {
      return carts.insert(session, owner, currency, locale);
    }
    CartRow cart = open.get();
    if (!cart.currency().equals(currency) || !cart.locale().equals(locale)) {
      carts.change(session, cart, currency, locale);
    }
    return cart.id();
  }

  UUID change(Session session, Actor actor, UUID cartId, Consumer<CartContent> work) {
    CartRow cart = carts.lock(session, cartId).requireOwned(actor).requireBuyers().requireOpen();
    CartContent content = new CartContent(lines.items(session, cartId));
    work.accept(content);
    save(session, cart, content, cart);
    return cartId;
  }

  UUID add(Session session, Actor actor, UUID cartId, List<CartItem> items) {
    requireOnSale(items);
    return change(session, actor, cartId, content -> items.forEach(content::add));
  }

  UUID merge(Session session, UUID customerId, String guestId) {
    CartOwner customer = CartOwner.customer(customerId);
    Optional<CartRow> theirs = carts.lockOpen(session, CartOwner.guest(guestId));
    if (theirs.isEmpty()) {
      return ensure(session, customer);
    }
    CartRow guests = theirs.get();
    Optional<CartRow> own = carts.lockOpen(session, customer);
    if (own.isEmpty()) {
      carts.hand(session, guests, customer);
      return guests.id();
    }
    merge(session, guests, own.get());
    return own.get().id();
  }

  private void merge(Session session, CartRow guests, CartRow own) {
    CartContent content = new CartContent(lines.items(session, own.id()));
    // Where nothing speaks for the customer's currency: the guest has seen prices in its own.
    CartRow speaking = content.items().isEmpty() ? guests : own;
    lines.items(session, guests.id()).forEach(content::merge);
    carts.close(session, guests.id(), guests.version(), Cart.State.MERGED);
    save(session, own, content, speaking);
  }

  private void save(Session session, CartRow cart, CartContent content, CartRow speaking) {
    if (content.changed()) {
      lines.save(session, cart.id(), content);
      carts.change(session, cart, speaking.currency(), speaking.locale());
    }
  }

  void requireOnSale(List<CartItem> items) {
    TreeSet<String> wanted = new TreeSet<>();
    items.forEach(item -> wanted.add(item.sku()));
    Map<String, Variant> known = catalog.variants(CART, wanted);
    TreeSet<String> archived = new TreeSet<>();
    for (String sku : wanted) {
      Variant variant = known.get(sku);
      if (variant == null) {
        throw new NotFoundException("SKU", sku);
      }
      if (!variant.active()) {
        archived.add(sku);
      }
    }
    if (!archived.isEmpty()) {
      throw new ConflictException(
          "BAL-CRT003", "not on sale any more: " + String.join(", ", archived));
    }
  }
}
