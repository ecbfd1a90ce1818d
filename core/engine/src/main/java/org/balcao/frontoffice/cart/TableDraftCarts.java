package org.balcao.frontoffice.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.jspecify.annotations.Nullable;

/** Drafts in the tables of carts. */
@ApplicationScoped
@Typed(DraftCarts.class)
final class TableDraftCarts implements DraftCarts {
  private final CartTable carts;
  private final CartLineTable lines;
  private final CartReading reading;
  private final CartChanges changes;
  private final CartDefaults defaults;

  @Inject
  TableDraftCarts(
      CartTable carts,
      CartLineTable lines,
      CartReading reading,
      CartChanges changes,
      CartDefaults defaults) {
    this.carts = carts;
    this.lines = lines;
    this.reading = reading;
    this.changes = changes;
    this.defaults = defaults;
  }

  @Override
  public UUID open(
      Session session,
      @Nullable UUID customerId,
      @Nullable Currency currency,
      @Nullable Locale locale) {
    Currency prices = currency == null ? defaults.currency() : currency;
    Locale language = locale == null ? defaults.locale() : locale;
    CartRequests.check(prices, language);
    return carts.insertDraft(session, customerId, prices, language);
  }

  @Override
  public Cart get(Session session, UUID cartId) {
    return reading.view(session, draft(carts.get(session, cartId)));
  }

  @Override
  public Cart lock(Session session, UUID cartId) {
    return reading.view(session, locked(session, cartId));
  }

  @Override
  public Cart save(
      Session session, UUID cartId, List<CartItem> items, Map<String, AgreedPrice> agreed) {
    CartRow cart = locked(session, cartId);
    List<CartItem> before = lines.items(session, cartId);
    CartContent content = new CartContent(before);
    Set<String> wanted = items.stream().map(CartItem::sku).collect(Collectors.toSet());
    before.stream()
        .map(CartItem::sku)
        .filter(sku -> !wanted.contains(sku))
        .forEach(content::remove);
    Set<String> known = before.stream().map(CartItem::sku).collect(Collectors.toSet());
    List<CartItem> added = new ArrayList<>();
    for (CartItem item : items) {
      if (known.contains(item.sku())) {
        content.change(item);
      } else {
        added.add(item);
      }
    }
    if (!items.isEmpty()) {
      CartRequests.check(items);
    }
    changes.requireOnSale(added);
    added.forEach(content::add);
    lines.save(session, cartId, content);
    lines.agree(session, cartId, agreed);
    carts.change(session, cart, cart.currency(), cart.locale());
    return get(session, cartId);
  }

  @Override
  public void takeBack(Session session, UUID cartId) {
    carts.takeBackDraft(session, cartId);
  }

  @Override
  public Cart hand(Session session, UUID cartId, Actor buyer) {
    CartRow cart = locked(session, cartId);
    CartOwner owner = CartOwner.of(buyer);
    if (!cart.owner().equals(owner)) {
      carts.handDraft(session, cart, owner);
    }
    return get(session, cartId);
  }

  @Override
  public void close(Session session, UUID cartId) {
    CartRow cart = locked(session, cartId);
    carts.close(session, cartId, cart.version(), Cart.State.CLOSED);
  }

  private CartRow locked(Session session, UUID cartId) {
    return draft(carts.lock(session, cartId)).requireOpen();
  }

  private static CartRow draft(CartRow cart) {
    if (!cart.draft()) {
      throw new NotFoundException("draft", cart.id());
    }
    return cart;
  }
}
