package org.balcao.frontoffice.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.frontoffice.cart.AgreedPrice;
import org.balcao.frontoffice.cart.Cart;
import org.balcao.frontoffice.cart.CartLine;
import org.balcao.frontoffice.cart.DraftCarts;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/** Shows drafts. */
@Dependent
class DraftReading {
  private static final int MOST = 200;
  private static final String SUMMARY =
      "select d.id, d.state, c.customer_id, d.email, d.buyer_name, d.owner, d.channel,"
          + " d.invited_until, d.created_at, d.expires_at, d.order_id, (select coalesce("
          + "sum(l.quantity), 0) from balcao_cart_line l where l.cart_id = d.id) as pieces from"
          + " balcao_draft d join balcao_cart c on c.id = d.id where 1 = 1";

  private final DraftTable table;
  private final DraftCarts carts;

  @Inject
  DraftReading(DraftTable table, DraftCarts carts) {
    this.table = table;
    this.carts = carts;
  }

  Draft view(Session session, UUID id) {
    DraftRow row = table.get(session, id);
    Cart cart = carts.get(session, id);
    return new Draft(
        id,
        cart.version(),
        row.state(),
        cart,
        row.details(),
        overridden(cart),
        row.createdBy(),
        Optional.ofNullable(row.invitedUntil()),
        row.createdAt(),
        row.changedAt(),
        row.expiresAt(),
        Optional.ofNullable(row.orderId()),
        Optional.ofNullable(row.reason()));
  }

  /** How far the lines are from the price list, taken together. */
  private static Money overridden(Cart cart) {
    return cart.lines().stream()
        .filter(line -> line.listPrice().isPresent())
        .map(line -> agreed(line).difference(line.quantity()))
        .reduce(Money.zero(cart.currency()), Money::plus);
  }

  static AgreedPrice agreed(CartLine line) {
    return new AgreedPrice(line.unitPrice().orElseThrow(), line.listPrice().orElseThrow());
  }

  DraftPage page(Session session, DraftQuery query, Optional<UUID> after, int most) {
    if (most < 1 || most > MOST) {
      throw new InvalidRequestException("BAL-DRF003", "most: must be 1 to " + MOST);
    }
    StringBuilder sql = new StringBuilder(SUMMARY);
    List<@Nullable Object> values = new ArrayList<>();
    query.state().ifPresent(v -> and(sql, values, "d.state = ?", v));
    query.owner().ifPresent(v -> and(sql, values, "d.owner = ?", v));
    query.customerId().ifPresent(v -> and(sql, values, "c.customer_id = ?", v));
    query.email().ifPresent(v -> and(sql, values, "d.email_key = ?", DraftTable.key(v)));
    query.channel().ifPresent(v -> and(sql, values, "d.channel = ?", v));
    query
        .sku()
        .ifPresent(
            v ->
                and(
                    sql,
                    values,
                    "exists (select 1 from balcao_cart_line s where s.cart_id = d.id and s.sku ="
                        + " ?)",
                    v));
    after.ifPresent(
        id -> {
          DraftRow last =
              table
                  .find(session, id)
                  .orElseThrow(
                      () ->
                          new InvalidRequestException(
                              "BAL-DRF003", "after: not the end of a page; begin with the first"));
          and(
              sql,
              values,
              "(d.created_at < ? or (d.created_at = ? and d.id < ?))",
              last.createdAt(),
              last.createdAt(),
              id);
        });
    sql.append(" order by d.created_at desc, d.id desc fetch first ")
        .append(most + 1)
        .append(" rows only");
    List<DraftSummary> found =
        session.list(DraftReading::summary, sql.toString(), values.toArray());
    boolean more = found.size() > most;
    List<DraftSummary> shown = more ? found.subList(0, most) : found;
    return new DraftPage(
        shown, more ? Optional.of(shown.get(shown.size() - 1).id()) : Optional.empty());
  }

  private static void and(
      StringBuilder sql, List<@Nullable Object> values, String condition, Object... parameters) {
    sql.append(" and ").append(condition);
    values.addAll(List.of(parameters));
  }

  private static DraftSummary summary(Row row) throws SQLException {
    return new DraftSummary(
        row.id("id"),
        row.constant("state", Draft.State.class),
        Optional.ofNullable(row.idOrNull("customer_id")),
        row.text("email"),
        row.text("buyer_name"),
        row.text("owner"),
        Optional.ofNullable(row.textOrNull("channel")),
        row.integer("pieces"),
        Optional.ofNullable(row.instantOrNull("invited_until")),
        row.instant("created_at"),
        row.instant("expires_at"),
        Optional.ofNullable(row.idOrNull("order_id")));
  }
}
