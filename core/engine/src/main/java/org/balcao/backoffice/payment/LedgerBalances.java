package org.balcao.backoffice.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/** Every entry of the ledger has two lines or more, of one currency, that add up to zero. */
@ApplicationScoped
@Typed(Invariant.class)
final class LedgerBalances implements Invariant {

  @Inject
  LedgerBalances() {}

  @Override
  public String name() {
    return "I4 ledger-balances";
  }

  @Override
  public Finding check(Session session) {
    long counted =
        session.first(row -> row.number(1), "select count(*) from balcao_ledger_entry").orElse(0L);
    List<String> violations =
        session.list(
            row -> "entry " + row.text("kind") + " " + row.text("reference") + " does not balance",
            "select e.kind, e.reference from balcao_ledger_entry e left join balcao_ledger_line l"
                + " on l.entry_id = e.id group by e.id, e.kind, e.reference, e.currency having"
                + " count(l.line) < 2 or sum(l.amount) <> 0 or min(l.currency) <> e.currency or"
                + " max(l.currency) <> e.currency fetch first 100 rows only");
    return new Finding(counted, violations);
  }
}
