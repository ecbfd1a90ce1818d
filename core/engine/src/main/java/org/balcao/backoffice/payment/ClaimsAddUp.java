package org.balcao.backoffice.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/**
 * What was captured on account is claimed, once; what settled or reduced a claim is written down;
 * and no buyer owes money and has overpaid in one currency.
 */
@ApplicationScoped
@Typed(Invariant.class)
final class ClaimsAddUp implements Invariant {

  @Inject
  ClaimsAddUp() {}

  @Override
  public String name() {
    return "I4 claims-add-up";
  }

  @Override
  public Finding check(Session session) {
    long counted =
        session.first(row -> row.number(1), "select count(*) from balcao_claim").orElse(0L);
    List<String> violations = new ArrayList<>();
    violations.addAll(
        session.list(
            row -> "payment " + row.id("id") + ": its claims are not what it captured",
            "select p.id from balcao_payment p left join (select payment_id, sum(amount) as claimed"
                + " from balcao_claim where fee = false group by payment_id) c on c.payment_id = p.id where case when"
                + " p.on_account then p.captured else 0 end <> coalesce(c.claimed, 0) fetch first"
                + " 30 rows only"));
    violations.addAll(
        session.list(
            row -> "claim " + row.id("id") + ": its settlements are not what was settled",
            "select c.id from balcao_claim c left join (select claim_id, sum(amount) as applied"
                + " from balcao_claim_settlement group by claim_id) s on s.claim_id = c.id where"
                + " c.settled + c.reduced <> coalesce(s.applied, 0) fetch first 30 rows only"));
    violations.addAll(
        session.list(
            row ->
                "customer "
                    + row.id("customer_id")
                    + " owes money and has overpaid in one currency",
            "select b.holder as customer_id from balcao_credit_lot b where b.origin = 'OVERPAID' and"
                + " b.free > 0 and exists (select 1 from balcao_claim c where coalesce(c.customer_id,"
                + " c.order_id) = b.holder and c.currency = b.currency and c.amount > c.settled +"
                + " c.reduced) fetch first 30 rows only"));
    return new Finding(counted, violations);
  }
}
