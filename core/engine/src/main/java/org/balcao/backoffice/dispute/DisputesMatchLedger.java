package org.balcao.backoffice.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.balcao.backoffice.payment.Account;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/**
 * What is with the banks, by the ledger, is what disputes say that was withdrawn and not lost; what
 * is lost is what disputes have lost; and what was withdrawn of a payment is withheld from refunds.
 */
@ApplicationScoped
@Typed(Invariant.class)
final class DisputesMatchLedger implements Invariant {
  private static final String BOTH =
      "select l.account, l.currency, l.amount from balcao_ledger_line l join balcao_ledger_entry e"
          + " on e.id = l.entry_id where e.kind in ('dispute-withdrawn', 'dispute-returned',"
          + " 'dispute-lost') and l.account not like 'asset:clearing:%' union all select"
          + " 'asset:disputed:' || gateway, currency, -withdrawn from balcao_dispute where stage <>"
          + " 'LOST' union all select '"
          + Account.CHARGEBACKS
          + "', currency, -withdrawn from balcao_dispute where stage = 'LOST'";

  @Inject
  DisputesMatchLedger() {}

  @Override
  public String name() {
    return "I4 disputes-match-ledger";
  }

  @Override
  public Finding check(Session session) {
    long counted =
        session.first(row -> row.number(1), "select count(*) from balcao_dispute").orElse(0L);
    List<String> accounts =
        session.list(
            row ->
                "account "
                    + row.text("account")
                    + ": ledger and disputes differ by "
                    + row.text("currency")
                    + " "
                    + row.decimal("difference").stripTrailingZeros().toPlainString(),
            "select account, currency, sum(amount) as difference from ("
                + BOTH
                + ") b group by account, currency having sum(amount) <> 0 order by account, currency"
                + " fetch first 50 rows only");
    List<String> withheld =
        session.list(
            row -> "dispute " + row.id("id") + " withholds another amount than was withdrawn",
            "select d.id from balcao_dispute d left join balcao_payment_disputed w on w.dispute_id ="
                + " d.id where d.payment_id is not null and d.withdrawn <> coalesce(w.amount, 0)"
                + " fetch first 50 rows only");
    return new Finding(counted, Stream.concat(accounts.stream(), withheld.stream()).toList());
  }
}
