package org.balcao.backoffice.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.List;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/** An order on hold has a hold, and nothing holds an order that goes on or has ended. */
@ApplicationScoped
@Typed(Invariant.class)
final class HoldsStopOrders implements Invariant {
  @Override
  public String name() {
    return "I9 holds-stop-orders";
  }

  @Override
  public Finding check(Session session) {
    List<String> violations =
        session.list(
            row ->
                "order "
                    + row.text("number")
                    + " is "
                    + row.text("state")
                    + " and has "
                    + row.number("holds")
                    + " open holds",
            "select o.number as number, o.state as state, count(h.id) as holds from balcao_order o"
                + " left join balcao_order_hold h on h.order_id = o.id and h.released_at is null"
                + " where o.state <> 'NEEDS_ATTENTION' group by o.number, o.state having (o.state ="
                + " 'ON_HOLD' and count(h.id) = 0) or (o.state <> 'ON_HOLD' and count(h.id) > 0)"
                + " fetch first 100 rows only");
    long counted =
        session.list(row -> row.number(1), "select count(*) from balcao_order_hold").get(0);
    return new Finding(counted, violations);
  }
}
