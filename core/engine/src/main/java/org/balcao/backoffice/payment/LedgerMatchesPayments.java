package org.balcao.backoffice.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/**
 * The ledger's accounts and the payments tell the same: what gateways hold is captured less
 * refunded, what buyers owe is the sum of their open claims, and what gift cards and credit hold is
 * owed to their holders.
 */
@ApplicationScoped
@Typed(Invariant.class)
final class LedgerMatchesPayments implements Invariant {
  /**
   * The ledger with its sign, the payments with the other one: what belongs together adds up to 0.
   */
  private static final String BOTH =
      // Payouts of a gateway are other entries, and none of the payments' business.
      "select l.account, l.currency, l.amount from balcao_ledger_line l join balcao_ledger_entry e"
          + " on e.id = l.entry_id where l.account like 'asset:clearing:%' and e.kind in"
          + " ('capture', 'refund') union all select 'asset:clearing:' || gateway, currency,"
          + " refunded - captured from balcao_payment where coalesce(on_account, false) = false"
          + " and holder is null"
          + " union all select account, currency, amount from balcao_ledger_line where account like"
          + " 'asset:receivable:%' union all select 'asset:receivable:' || gateway, currency,"
          + " settled + reduced - amount from balcao_claim union all select account, currency,"
          + " amount from balcao_ledger_line where account in ('"
          + Account.CREDIT
          + "', '"
          + Account.GIFT_CARDS
          + "') union all select case when kind = 'GIFT_CARD' then '"
          + Account.GIFT_CARDS
          + "' else '"
          + Account.CREDIT
          + "' end, currency, free + reserved from balcao_credit_lot";

  @Inject
  LedgerMatchesPayments() {}

  @Override
  public String name() {
    return "I4 ledger-matches-payments";
  }

  @Override
  public Finding check(Session session) {
    long counted =
        session
            .first(
                row -> row.number(1),
                "select count(*) from (select distinct account, currency from balcao_ledger_line)"
                    + " a")
            .orElse(0L);
    List<String> violations =
        session.list(
            row ->
                "account "
                    + row.text("account")
                    + ": ledger and payments differ by "
                    + row.text("currency")
                    + " "
                    + row.decimal("difference").stripTrailingZeros().toPlainString(),
            "select account, currency, sum(amount) as difference from ("
                + BOTH
                + ") b group by account, currency having sum(amount) <> 0 order by account,"
                + " currency fetch first 100 rows only");
    return new Finding(counted, violations);
  }
}
