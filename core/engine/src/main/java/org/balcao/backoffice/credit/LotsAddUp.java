package org.balcao.backoffice.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/**
 * What of a lot is free, reserved, spent and lapsed adds up to it, none of it is less than zero,
 * and what is reserved and spent is what its draws say.
 */
@ApplicationScoped
@Typed(Invariant.class)
final class LotsAddUp implements Invariant {

  @Inject
  LotsAddUp() {}

  @Override
  public String name() {
    return "I4 credit-lots-add-up";
  }

  @Override
  public Finding check(Session session) {
    long counted =
        session.first(row -> row.number(1), "select count(*) from balcao_credit_lot").orElse(0L);
    List<String> violations =
        session.list(
            row -> "lot " + row.id("id") + " of " + row.id("holder") + " does not add up",
            "select l.id, l.holder from balcao_credit_lot l left join (select lot_id, sum(reserved)"
                + " as reserved, sum(spent) as spent from balcao_credit_draw group by lot_id) d on"
                + " d.lot_id = l.id where l.free < 0 or l.reserved < 0 or l.spent < 0 or l.lapsed <"
                + " 0 or l.free + l.reserved + l.spent + l.lapsed <> l.amount or l.reserved <>"
                + " coalesce(d.reserved, 0) or l.spent <> coalesce(d.spent, 0) fetch first 100 rows"
                + " only");
    return new Finding(counted, violations);
  }
}
