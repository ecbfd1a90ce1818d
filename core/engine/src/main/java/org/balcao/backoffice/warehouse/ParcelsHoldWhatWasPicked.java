package org.balcao.backoffice.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.List;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/** What was picked of a packed list is in its parcels, and nothing else is; others have none. */
@ApplicationScoped
@Typed(Invariant.class)
final class ParcelsHoldWhatWasPicked implements Invariant {
  @Override
  public String name() {
    return "I3 parcels-hold-what-was-picked";
  }

  @Override
  public Finding check(Session session) {
    List<String> violations =
        session.list(
            row -> row.text("violation"),
            "select 'pick list ' || l.id || ' (' || l.state || ') line ' || b.line_id || ': picked"
                + " ' || sum(b.picked) || ', packed ' || sum(b.packed) as violation from (select"
                + " list_id, line_id, picked, 0 as packed from balcao_pick_line union all select"
                + " list_id, line_id, 0, quantity from balcao_pick_content) b join balcao_pick_list"
                + " l on l.id = b.list_id group by l.id, l.state, b.line_id having case when"
                + " l.state in ('PACKED', 'SHIPPING') then sum(b.picked) - sum(b.packed) when"
                + " l.state = 'CANCELLED' then 0 else sum(b.packed) end <> 0 fetch first 100 rows"
                + " only");
    long counted =
        session.list(row -> row.number(1), "select count(*) from balcao_pick_list").get(0);
    return new Finding(counted, violations);
  }
}
