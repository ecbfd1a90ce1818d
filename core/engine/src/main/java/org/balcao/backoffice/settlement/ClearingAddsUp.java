package org.balcao.backoffice.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/**
 * What a gateway holds, by the ledger, is what was captured less what was refunded, paid out, kept
 * as fees, held in reserve, taken by banks and given up as missing, and what else the booked lines
 * tell. Computed from payments, disputes and lines, not from entries. Entries of the application's
 * own are left out.
 */
@ApplicationScoped
@Typed(Invariant.class)
final class ClearingAddsUp implements Invariant {
  private static final String BOTH =
      "select l.account, l.currency, l.amount from balcao_ledger_line l join balcao_ledger_entry e"
          + " on e.id = l.entry_id where l.account like 'asset:clearing:%' and (e.kind in ('capture',"
          + " 'refund') or e.kind like 'settlement%' or e.kind like 'dispute-%')"
          // What moved by the store's doing, unless a bank has it.
          + " union all select 'asset:clearing:' || gateway, currency, refunded - captured from"
          + " balcao_payment where coalesce(on_account, false) = false and holder is null"
          + " union all select 'asset:clearing:' || gateway, currency, withdrawn from balcao_dispute"
          // What the lines add to it.
          + " union all select 'asset:clearing:' || gateway, currency, fee - gross + case when"
          + " expected_currency = currency then expected else 0 end + case when net_currency <>"
          + " currency and kind <> 'PAYOUT' then gross - fee else 0 end from balcao_settlement_line"
          + " where booked = true"
          + " union all select 'asset:clearing:' || gateway, net_currency, -net from"
          + " balcao_settlement_line where booked = true and net_currency <> currency and kind <>"
          + " 'PAYOUT'"
          + " union all select 'asset:clearing:' || gateway, expected_currency, expected from"
          + " balcao_settlement_line where booked = true and expected_currency <> currency"
          + " union all select 'asset:clearing:' || gateway, currency, amount from"
          + " balcao_settlement_difference where kind = 'MISSING' and status = 'ACCEPTED'";

  @Inject
  ClearingAddsUp() {}

  @Override
  public String name() {
    return "I4 clearing-adds-up";
  }

  @Override
  public Finding check(Session session) {
    long counted =
        session
            .first(
                row -> row.number(1),
                "select count(*) from (select distinct account, currency from balcao_ledger_line"
                    + " where account like 'asset:clearing:%') a")
            .orElse(0L);
    return new Finding(
        counted,
        session.list(
            row ->
                "account "
                    + row.text("account")
                    + ": the ledger has "
                    + row.text("currency")
                    + " "
                    + row.decimal("difference").stripTrailingZeros().toPlainString()
                    + " more than payments, disputes and statements tell",
            "select account, currency, sum(amount) as difference from ("
                + BOTH
                + ") b group by account, currency having sum(amount) <> 0 order by account, currency"
                + " fetch first 100 rows only"));
  }
}
