package org.balcao.backoffice.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.List;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/**
 * An order's lines and transport add up to its total, and where it was amended, its history of
 * amendments leads to that total.
 */
@ApplicationScoped
@Typed(Invariant.class)
final class OrdersAddUp implements Invariant {
  @Override
  public String name() {
    return "I2 orders-add-up";
  }

  @Override
  public Finding check(Session session) {
    List<String> violations =
        session.list(
            row -> "order " + row.text("number") + ": its parts do not add up to its total",
            "select o.number from balcao_order o left join (select order_id, sum(total) as goods,"
                + " sum(case when total <> unit_price * quantity then 1 else 0 end) as wrong from"
                + " balcao_order_line group by order_id) l on l.order_id = o.id left join"
                + " balcao_order_amendment a on a.order_id = o.id and a.number = o.amendments where"
                + " coalesce(l.goods, 0) <> o.goods or coalesce(l.wrong, 0) > 0 or o.total <>"
                + " o.goods + o.shipping + case when o.include_tax then 0 else o.tax end or"
                + " (o.amendments > 0 and coalesce(a.total_after, -1) <> o.total) fetch first 100"
                + " rows only");
    long counted =
        session.first(row -> row.number(1), "select count(*) from balcao_order").orElse(0L);
    return new Finding(counted, violations);
  }
}
