package org.balcao.backoffice.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/**
 * What a payment by gift card or credit has authorised and not captured is reserved there, and what
 * it has captured and not refunded is spent there.
 */
@ApplicationScoped
@Typed(Invariant.class)
final class DrawsMatchPayments implements Invariant {

  @Inject
  DrawsMatchPayments() {}

  @Override
  public String name() {
    return "I4 draws-match-payments";
  }

  @Override
  public Finding check(Session session) {
    long counted =
        session
            .first(
                row -> row.number(1),
                "select count(*) from balcao_payment where holder is not null")
            .orElse(0L);
    List<String> violations =
        session.list(
            row ->
                "payment "
                    + row.id("id")
                    + " of order "
                    + row.text("order_number")
                    + ": its draws on stored value are not what it has authorised and captured",
            "select p.id, p.order_number from balcao_payment p left join (select reference,"
                + " sum(reserved) as reserved, sum(spent) as spent from balcao_credit_draw group by"
                + " reference) d on d.reference = p.id where p.holder is not null and"
                + " (coalesce(d.reserved, 0) <> p.authorized - p.captured or coalesce(d.spent, 0)"
                + " <> p.captured - p.refunded) fetch first 100 rows only");
    return new Finding(counted, violations);
  }
}
