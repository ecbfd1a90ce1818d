package org.balcao.backoffice.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.payment.JournalEntry.Line;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/** The ledger over two tables that nothing ever updates. */
@ApplicationScoped
@Typed(Ledger.class)
final class TableLedger implements Ledger {
  private final Commands commands;
  private final LedgerDays days;
  private final LedgerClosing closing;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  TableLedger(
      Commands commands, LedgerDays days, LedgerClosing closing, Ids ids, StoreClock clock) {
    this.commands = commands;
    this.days = days;
    this.closing = closing;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public void post(Session session, JournalEntry entry) {
    post(session, entry, clock.today());
  }

  @Override
  public void post(Session session, JournalEntry entry, LocalDate valueDate) {
    Currency currency = JournalRules.check(entry);
    UUID id = ids.next();
    session.update(
        "insert into balcao_ledger_entry (id, kind, reference, order_id, currency, posted_at,"
            + " business_day, value_date) values (?, ?, ?, cast(? as uuid), ?, ?, ?, ?)",
        id,
        entry.kind(),
        entry.reference(),
        entry.orderId(),
        currency.getCurrencyCode(),
        clock.now(),
        days.open(session, valueDate),
        valueDate);
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Line line : entry.lines()) {
      rows.add(
          new Object[] {
            id, rows.size() + 1, line.account(), currency.getCurrencyCode(), line.amount().amount()
          });
    }
    session.batch(
        "insert into balcao_ledger_line (entry_id, line, account, currency, amount) values (?, ?,"
            + " ?, ?, ?)",
        rows);
  }

  @Override
  public LedgerDay close(Actor actor, LocalDate day) {
    return commands.run(
        actor,
        new Command("ledger.close", Access.staff(CLOSE), "ledger day " + day, day.toString()),
        LedgerDay.class,
        session -> closing.close(session, day, actor.toString()));
  }

  @Override
  public Optional<LedgerDay> closed(Actor actor, LocalDate day) {
    return commands.ask(
        actor, "ledger.closed", Access.staff(READ), session -> days.find(session, day));
  }

  @Override
  public List<DailyBalance> daily(Actor actor, LocalDate from, LocalDate to) {
    return commands.ask(
        actor, "ledger.daily", Access.staff(READ), session -> closing.daily(session, from, to));
  }

  @Override
  public List<AccountBalance> balances(Actor actor) {
    return commands.ask(
        actor,
        "ledger.balances",
        Access.staff(READ),
        session ->
            session.list(
                row -> new AccountBalance(row.text("account"), row.money("balance", "currency")),
                "select account, currency, sum(amount) as balance from balcao_ledger_line group by"
                    + " account, currency order by account, currency"));
  }

  @Override
  public List<JournalEntry> entries(Actor actor, UUID orderId) {
    return commands.ask(
        actor, "ledger.entries", Access.staff(READ), session -> entries(session, orderId));
  }

  private static List<JournalEntry> entries(Session session, UUID orderId) {
    record Posted(UUID entryId, String kind, String reference, String account, Money amount) {}
    Map<UUID, List<Posted>> byEntry = new LinkedHashMap<>();
    session
        .list(
            row ->
                new Posted(
                    row.id("entry_id"),
                    row.text("kind"),
                    row.text("reference"),
                    row.text("account"),
                    row.money("amount", "currency")),
            "select l.entry_id, e.kind, e.reference, l.account, l.amount, l.currency from"
                + " balcao_ledger_entry e join balcao_ledger_line l on l.entry_id = e.id where"
                + " e.order_id = ? order by e.seq, l.line",
            orderId)
        .forEach(
            posted ->
                byEntry.computeIfAbsent(posted.entryId(), e -> new ArrayList<>()).add(posted));
    return byEntry.values().stream()
        .map(
            posted ->
                new JournalEntry(
                    posted.get(0).kind(),
                    posted.get(0).reference(),
                    orderId,
                    posted.stream().map(p -> new Line(p.account(), p.amount())).toList()))
        .toList();
  }
}
