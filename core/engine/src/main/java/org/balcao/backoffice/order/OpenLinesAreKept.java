package org.balcao.backoffice.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.List;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/** Of a confirmed order, what has not left is kept, or waited for: neither more nor less. */
@ApplicationScoped
@Typed(Invariant.class)
final class OpenLinesAreKept implements Invariant {
  // What inventory keeps and waits for, and with the other sign, what has not left.
  private static final String BOTH =
      "select cast(o.id as varchar(40)) as reference, l.line_id, l.shipped - l.quantity as pieces"
          + " from balcao_order o join balcao_order_line l on l.order_id = o.id where l.gift_card"
          + " = false and o.state = 'CONFIRMED' union all select k.reference, k.line_id, k.reserved from"
          + " balcao_reservation_line k join balcao_order o on cast(o.id as varchar(40)) ="
          + " k.reference where o.state = 'CONFIRMED' union all select w.reference, w.line_id,"
          + " w.quantity from balcao_reservation_waiting w join balcao_order o on cast(o.id as"
          + " varchar(40)) = w.reference where o.state = 'CONFIRMED'";

  @Override
  public String name() {
    return "I3 open-lines-are-kept";
  }

  @Override
  public Finding check(Session session) {
    List<String> violations =
        session.list(
            row ->
                "order "
                    + row.text("reference")
                    + " line "
                    + row.text("line_id")
                    + ": "
                    + row.number("pieces")
                    + " more are kept than have to leave",
            "select reference, line_id, sum(pieces) as pieces from ("
                + BOTH
                + ") b group by reference, line_id having sum(pieces) <> 0 fetch first 100 rows"
                + " only");
    long counted =
        session
            .first(
                row -> row.number(1), "select count(*) from balcao_order where state = 'CONFIRMED'")
            .orElse(0L);
    return new Finding(counted, violations);
  }
}
