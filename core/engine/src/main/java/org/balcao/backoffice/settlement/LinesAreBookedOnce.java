package org.balcao.backoffice.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/**
 * A line that agrees is booked, one that does not is booked once it was accepted and stands in the
 * queue; what a line tells of is told of by no other; no fee is in the ledger but the lines' own.
 */
@ApplicationScoped
@Typed(Invariant.class)
final class LinesAreBookedOnce implements Invariant {

  @Inject
  LinesAreBookedOnce() {}

  @Override
  public String name() {
    return "I4 settlement-lines-are-booked-once";
  }

  @Override
  public Finding check(Session session) {
    long counted =
        session
            .first(row -> row.number(1), "select count(*) from balcao_settlement_line")
            .orElse(0L);
    List<String> states =
        session.list(
            row ->
                "line " + row.text("line_key") + " is " + row.text("state") + " and not as booked",
            "select l.line_key, l.state from balcao_settlement_line l left join"
                + " balcao_settlement_difference d on d.line_id = l.id where l.booked <> case when"
                + " l.state = 'MATCHED' or d.status = 'ACCEPTED' then true else false end or (l.state"
                + " <> 'MATCHED' and d.id is null) fetch first 30 rows only");
    List<String> fees =
        session.list(
            row -> "the ledger has another fee of line " + row.text("line_key"),
            "select l.line_key from balcao_settlement_line l left join balcao_ledger_entry e on"
                + " e.kind = 'settlement' and e.reference = cast(l.id as varchar(36)) left join"
                + " balcao_ledger_line p on p.entry_id = e.id and p.account = 'expense:fees' where"
                + " l.kind <> 'FEE' group by l.id, l.line_key, l.booked, l.fee having"
                + " coalesce(sum(p.amount), 0) <> case when l.booked then l.fee else 0 end fetch"
                + " first 30 rows only");
    List<String> subjects =
        session.list(
            row -> "line " + row.text("line_key") + " and what it tells of do not know each other",
            "select l.line_key from balcao_settlement_line l left join balcao_settlement_match m on"
                + " m.line_id = l.id where coalesce(l.matched, '') <> coalesce(m.subject, '') fetch"
                + " first 30 rows only");
    return new Finding(counted, Stream.of(states, fees, subjects).flatMap(List::stream).toList());
  }
}
