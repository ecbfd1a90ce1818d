package org.balcao.backoffice.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/**
 * Each imported order is there, and the ledger's memorandum has what its seller kept of it: once,
 * and nothing where it kept nothing.
 */
@ApplicationScoped
@Typed(Invariant.class)
final class ImportsAreBooked implements Invariant {
  static final String ENTRY = "imported";

  @Inject
  ImportsAreBooked() {}

  @Override
  public String name() {
    return "I4 imports-are-booked";
  }

  @Override
  public Finding check(Session session) {
    List<String> violations =
        session.list(
            row ->
                "order "
                    + row.text("number")
                    + " of "
                    + row.text("source")
                    + " is not here, or not booked as it was imported",
            "select i.source, i.number from balcao_order_import i left join balcao_order o on o.id ="
                + " i.order_id left join balcao_ledger_entry e on e.kind = '"
                + ENTRY
                + "' and e.order_id = i.order_id left join balcao_ledger_line l on l.entry_id ="
                + " e.id and l.amount > 0 group by i.source, i.number, i.kept, i.currency, o.id"
                + " having o.id is null or coalesce(sum(l.amount), 0) <> i.kept or"
                + " max(coalesce(l.currency, i.currency)) <> i.currency fetch first 100 rows only");
    long counted =
        session.first(row -> row.number(1), "select count(*) from balcao_order_import").orElse(0L);
    return new Finding(counted, violations);
  }
}
