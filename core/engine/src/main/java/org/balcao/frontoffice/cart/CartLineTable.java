package org.balcao.frontoffice.cart;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
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
