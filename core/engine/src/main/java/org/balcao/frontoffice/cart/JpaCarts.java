package org.balcao.frontoffice.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.balcao.backoffice.customer.Customers;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;

/**
 * Checks who asks for what, and hands on. The gate remembers only the cart's id as a command's
 * answer: prices of yesterday help nobody.
 */
@ApplicationScoped
@Typed(Carts.class)
final class JpaCarts implements Carts {
  private static final Access BUYERS = Access.buyers(WRITE);
  private static final Actor CART = Actor.system("cart");

  private final Commands commands;
  private final UnitOfWork unit;
  private final CartTable carts;
  private final CartReading reading;
  private final CartChanges changes;
  private final Customers customers;

  @Inject
  JpaCarts(
      Commands commands,
      UnitOfWork unit,
      CartTable carts,
      CartReading reading,
      CartChanges changes,
      Customers customers) {
    this.commands = commands;
    this.unit = unit;
    this.carts = carts;
    this.reading = reading;
    this.changes = changes;
    this.customers = customers;
  }

  /** Items for a cart, as the gate compares them. */
  public record Asked(UUID cartId, List<CartItem> items) {}

  /** A currency and language for a cart, as the gate compares them. */
  public record AskedOpen(String owner, String currency, String locale) {}

  @Override
  public Optional<Cart> find(Actor buyer) {
    return commands.ask(
        buyer,
        "cart.read",
        BUYERS,
        session ->
            carts.open(session, CartOwner.of(buyer)).map(cart -> reading.view(session, cart)));
  }

  @Override
  public Cart cart(Actor buyer) {
    return find(buyer)
        .orElseGet(
            () -> {
              CartOwner owner = CartOwner.of(buyer);
              return run(
                  buyer,
                  new Command("cart.open", BUYERS, "a cart", owner.openKey()),
                  session -> changes.ensure(session, owner));
            });
  }

  @Override
  public Cart open(Actor buyer, Currency currency, Locale locale) {
    commands.require(buyer, "cart.open", BUYERS);
    return open(buyer, BUYERS, CartOwner.of(buyer), currency, locale);
  }

  @Override
  public Cart openFor(Actor staff, UUID customerId, Currency currency, Locale locale) {
    Access access = Access.staff(WRITE);
    commands.require(staff, "cart.open", access);
    customers.customer(CART, customerId);
    return open(staff, access, CartOwner.customer(customerId), currency, locale);
  }

  private Cart open(Actor actor, Access access, CartOwner owner, Currency currency, Locale locale) {
    CartRequests.check(currency, locale);
    AskedOpen asked =
        new AskedOpen(owner.openKey(), currency.getCurrencyCode(), locale.toLanguageTag());
    return run(
        actor,
        new Command("cart.open", access, "a cart", asked),
        session -> changes.open(session, owner, currency, locale));
  }

  @Override
  public Cart get(Actor actor, UUID cartId) {
    return commands.ask(
        actor,
        "cart.read",
        BUYERS,
        session -> reading.view(session, carts.get(session, cartId).requireOwned(actor)));
  }

  @Override
  public Cart add(Actor actor, UUID cartId, String sku, int quantity) {
    return addAll(actor, cartId, List.of(new CartItem(sku, quantity)));
  }

  @Override
  public Cart addAll(Actor actor, UUID cartId, List<CartItem> items) {
    return change(
        actor,
        "cart.add",
        new Asked(cartId, items),
        session -> {
          CartRequests.check(items);
          return changes.add(session, actor, cartId, items);
        });
  }

  @Override
  public Cart change(Actor actor, UUID cartId, String sku, int quantity) {
    List<CartItem> items = List.of(new CartItem(sku, quantity));
    return change(
        actor,
        "cart.change",
        new Asked(cartId, items),
        session -> {
          CartRequests.check(items);
          return changes.change(session, actor, cartId, c -> items.forEach(c::change));
        });
  }

  @Override
  public Cart remove(Actor actor, UUID cartId, String sku) {
    return change(
        actor,
        "cart.remove",
        new Asked(cartId, List.of(new CartItem(sku, 0))),
        session -> changes.change(session, actor, cartId, content -> content.remove(sku)));
  }

  @Override
  public Cart clear(Actor actor, UUID cartId) {
    return change(
        actor,
        "cart.clear",
        new Asked(cartId, List.of()),
        session -> changes.change(session, actor, cartId, CartContent::clear));
  }

  @Override
  public Cart merge(Actor customer, String guestToken) {
    commands.require(customer, "cart.merge", Access.customers(WRITE));
    CartRequests.checkToken(guestToken);
    UUID customerId = CartOwner.of(customer).customerId();
    if (customerId == null) {
      throw new InvalidRequestException("BAL-CRT001", "customer: must have signed in");
    }
    String guestId = Actor.guest(guestToken).id();
    return run(
        customer,
        new Command("cart.merge", Access.customers(WRITE), "a cart", guestId),
        session -> changes.merge(session, customerId, guestId));
  }

  @Override
  public Cart checkedOut(Session session, UUID cartId, int version) {
    if (!carts.close(session, cartId, version, Cart.State.ORDERED)) {
      CartRow cart = carts.get(session, cartId).requireOpen();
      throw new ConflictException(
          "BAL-CRT005",
          "cart "
              + cartId
              + " was changed meanwhile: it is of version "
              + cart.version()
              + " now, and not "
              + version
              + "; show it again");
    }
    return reading.view(session, carts.get(session, cartId));
  }

  private Cart change(Actor actor, String name, Asked asked, Function<Session, UUID> work) {
    return run(actor, new Command(name, BUYERS, "cart " + asked.cartId(), asked), work);
  }

  private Cart run(Actor actor, Command command, Function<Session, UUID> work) {
    return unit.call(
        session -> {
          UUID cartId = commands.run(actor, command, UUID.class, work);
          return reading.view(session, carts.get(session, cartId));
        });
  }
}
