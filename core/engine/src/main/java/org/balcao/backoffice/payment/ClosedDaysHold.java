package org.balcao.backoffice.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;

/** Closed days hold what they held when they were closed, and their totals are those of it. */
@ApplicationScoped
@Typed(Invariant.class)
final class ClosedDaysHold implements Invariant {
  private static final int MOST = 100;

  private final LedgerDays days;

  @Inject
  ClosedDaysHold(LedgerDays days) {
    this.days = days;
  }

  @Override
  public String name() {
    return "I4 closed-days-hold";
  }

  @Override
  public Finding check(Session session) {
    List<LocalDate> closed =
        session.list(
            row -> {
              LocalDate day = row.dateOrNull("on_day");
              return day == null ? LocalDate.MIN : day;
            },
            "select on_day from balcao_ledger_day order by on_day");
    List<String> violations = new ArrayList<>();
    String before = LedgerDays.NOTHING;
    Map<LedgerDays.Key, Money> opening = new TreeMap<>();
    for (LocalDate day : closed) {
      LedgerDay stored = days.find(session, day).orElseThrow();
      LedgerHash now = LedgerHash.of(session, days, day, before);
      if (now.entries() != stored.entries()) {
        violations.add(
            "closed day " + day + " had " + stored.entries() + " entries and has " + now.entries());
      } else if (!now.hash().equals(stored.hash())) {
        violations.add("an entry of closed day " + day + " was changed");
      }
      List<LedgerDay.Total> totals = LedgerDays.carried(opening, days.moved(session, day));
      if (!totals.equals(stored.totals())) {
        violations.add("the totals of closed day " + day + " are not those of its entries");
      }
      // Each day is judged on what was stored of the one before: one change is one violation.
      before = stored.hash();
      opening = LedgerDays.balances(stored.totals());
    }
    closed.stream()
        .findFirst()
        .filter(first -> !days.before(session, first).isEmpty())
        .ifPresent(
            first -> violations.add("there are entries before the first closed day, " + first));
    return new Finding(
        closed.size(), violations.size() > MOST ? violations.subList(0, MOST) : violations);
  }
}
