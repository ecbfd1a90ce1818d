package org.balcao.frontoffice.cart;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/** The lines of carts; only for who has locked the cart, or only reads. */
@Dependent
class CartLineTable {

  /** In the order in which they were put in. */
  List<CartItem> items(Session session, UUID cartId) {
    return session.list(
        row -> new CartItem(row.text("sku"), row.integer("quantity")),
        "select sku, quantity from balcao_cart_line where cart_id = ? order by place",
        cartId);
  }

  /** The prices of a draft that were agreed on, by SKU. */
  Map<String, AgreedPrice> agreed(Session session, CartRow cart) {
    Map<String, AgreedPrice> agreed = new HashMap<>();
    session.list(
        row ->
            Optional.ofNullable(
                agreed.put(
                    row.text("sku"),
                    new AgreedPrice(
                        new Money(
                            row.decimal("agreed_price").stripTrailingZeros(), cart.currency()),
                        new Money(
                            row.decimal("list_price").stripTrailingZeros(), cart.currency())))),
        "select sku, agreed_price, list_price from balcao_cart_line where cart_id = ? and"
            + " agreed_price is not null",
        cart.id());
    return agreed;
  }

  void agree(Session session, UUID cartId, Map<String, AgreedPrice> prices) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    prices.forEach(
        (sku, price) ->
            rows.add(
                new Object[] {
                  price.unitPrice().amount(), price.listPrice().amount(), cartId, sku
                }));
    session.batch(
        "update balcao_cart_line set agreed_price = ?, list_price = ? where cart_id = ? and sku ="
            + " ?",
        rows);
  }

  /** Writes what is different, in three batches at most. */
  void save(Session session, UUID cartId, CartContent content) {
    List<@Nullable Object[]> gone = new ArrayList<>();
    content.gone().forEach(sku -> gone.add(new Object[] {cartId, sku}));
    session.batch("delete from balcao_cart_line where cart_id = ? and sku = ?", gone);
    List<@Nullable Object[]> altered = new ArrayList<>();
    content
        .altered()
        .forEach(item -> altered.add(new Object[] {item.quantity(), cartId, item.sku()}));
    session.batch(
        "update balcao_cart_line set quantity = ? where cart_id = ? and sku = ?", altered);
    List<CartItem> added = content.added();
    if (!added.isEmpty()) {
      insert(session, cartId, added);
    }
  }

  private static void insert(Session session, UUID cartId, List<CartItem> added) {
    int place = nextPlace(session, cartId);
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (CartItem item : added) {
      rows.add(new Object[] {cartId, item.sku(), place++, item.quantity()});
    }
    session.batch(
        "insert into balcao_cart_line (cart_id, sku, place, quantity) values (?, ?, ?, ?)", rows);
  }

  private static int nextPlace(Session session, UUID cartId) {
    return session
        .first(
            row -> row.integer("next_place"),
            "select coalesce(max(place), 0) + 1 as next_place from balcao_cart_line where cart_id ="
                + " ?",
            cartId)
        .orElse(1);
  }
}
