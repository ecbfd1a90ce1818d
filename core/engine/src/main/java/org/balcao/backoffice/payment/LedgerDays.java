package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.balcao.backoffice.payment.LedgerDay.Total;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/**
 * The days of the ledger: which is open, and what a closed one holds.
 *
 * <p>An entry of today takes no lock: today cannot be closed, nor can yesterday within {@link
 * #GRACE} of its end, by when every unit of work that posted to it has ended. Only entries of days
 * gone by have to see each other and the closing; they lock the gate.
 */
@Dependent
class LedgerDays {
  /** How long a day must be over before it can be closed. */
  static final Duration GRACE = Duration.ofMinutes(15);

  /** The hash before the first closed day. */
  static final String NOTHING = "0".repeat(64);

  private static final String MOVED =
      "select l.account, l.currency, sum(case when l.amount > 0 then l.amount else 0 end) as debits,"
          + " sum(case when l.amount < 0 then -l.amount else 0 end) as credits from"
          + " balcao_ledger_entry e join balcao_ledger_line l on l.entry_id = e.id where ";

  private final StoreClock clock;

  @Inject
  LedgerDays(StoreClock clock) {
    this.clock = clock;
  }

  /** An account in a currency, in the order of the trial balance. */
  record Key(String account, String currency) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byAccount = account.compareTo(other.account);
      return byAccount != 0 ? byAccount : currency.compareTo(other.currency);
    }
  }

  /** The day in whose books something of that date is put now. */
  LocalDate open(Session session, LocalDate valueDate) {
    LocalDate today = clock.today();
    if (!valueDate.isBefore(today)) {
      return today;
    }
    LocalDate closed = lock(session);
    return closed == null || valueDate.isAfter(closed) ? valueDate : today;
  }

  /** Nobody closes a day, or posts into one gone by, before this unit ends. */
  @Nullable LocalDate lock(Session session) {
    return session
        .first(
            row -> Optional.ofNullable(row.dateOrNull("closed_through")),
            "select closed_through from balcao_ledger_gate where id = 1 for update")
        .flatMap(closed -> closed)
        .orElse(null);
  }

  /** The last day that can be closed now. */
  LocalDate lastClosable(Duration after) {
    Duration wait = after.compareTo(GRACE) < 0 ? GRACE : after;
    return clock.now().minus(wait).atZone(clock.zone()).toLocalDate().minusDays(1);
  }

  /** The first day that has entries. */
  Optional<LocalDate> first(Session session) {
    Optional<LocalDate> dated =
        session
            .first(
                row -> Optional.ofNullable(row.dateOrNull("first_day")),
                "select min(business_day) as first_day from balcao_ledger_entry")
            .flatMap(day -> day);
    Optional<LocalDate> undated =
        session
            .first(
                row -> Optional.ofNullable(row.instantOrNull("first_at")),
                "select min(posted_at) as first_at from balcao_ledger_entry where business_day is"
                    + " null")
            .flatMap(at -> at)
            .map(at -> at.atZone(clock.zone()).toLocalDate());
    return dated.isPresent() && undated.isPresent() && undated.get().isAfter(dated.get())
        ? dated
        : undated.or(() -> dated);
  }

  /** What holds the entries of a day, of the table {@code e}; see {@link #bounds}. */
  static String ofDay() {
    return "(e.business_day = ? or (e.business_day is null and e.posted_at >= ? and e.posted_at <"
        + " ?))";
  }

  Object[] bounds(LocalDate day) {
    return new Object[] {day, start(day), start(day.plusDays(1))};
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(clock.zone()).toInstant();
  }

  /** What moved on a day. */
  Map<Key, Total> moved(Session session, LocalDate day) {
    return totals(session, MOVED + ofDay() + " group by l.account, l.currency", bounds(day));
  }

  /** Balances of all that was before a day, as if it were one day. */
  Map<Key, Total> before(Session session, LocalDate day) {
    return totals(
        session,
        MOVED
            + "(e.business_day < ? or (e.business_day is null and e.posted_at < ?)) group by"
            + " l.account, l.currency",
        day,
        start(day));
  }

  private static Map<Key, Total> totals(Session session, String sql, Object... parameters) {
    Map<Key, Total> totals = new TreeMap<>();
    session
        .list(
            row -> {
              Money debits = row.money("debits", "currency");
              Money credits = row.money("credits", "currency");
              return new Total(row.text("account"), debits, credits, debits.minus(credits));
            },
            sql,
            parameters)
        .forEach(total -> totals.put(key(total), total));
    return totals;
  }

  static Key key(Total total) {
    return new Key(total.account(), total.balance().currency().getCurrencyCode());
  }

  /** The day's totals on top of the balances at its beginning. */
  static List<Total> carried(Map<Key, Money> opening, Map<Key, Total> moved) {
    Map<Key, Total> all = new TreeMap<>();
    opening.forEach(
        (key, balance) -> {
          Money zero = Money.zero(Currency.getInstance(key.currency()));
          all.put(key, new Total(key.account(), zero, zero, balance));
        });
    moved.forEach(
        (key, total) ->
            all.merge(
                key,
                total,
                (before, now) ->
                    new Total(
                        key.account(),
                        now.debits(),
                        now.credits(),
                        before.balance().plus(now.balance()))));
    return List.copyOf(all.values());
  }

  static Map<Key, Money> balances(List<Total> totals) {
    Map<Key, Money> balances = new TreeMap<>();
    totals.forEach(total -> balances.put(key(total), total.balance()));
    return balances;
  }

  Optional<LedgerDay> find(Session session, LocalDate day) {
    return session.first(
        row ->
            new LedgerDay(
                day,
                row.number("entries"),
                row.text("hash"),
                row.instant("closed_at"),
                row.text("closed_by"),
                stored(session, day)),
        "select entries, hash, closed_at, closed_by from balcao_ledger_day where on_day = ?",
        day);
  }

  private static List<Total> stored(Session session, LocalDate day) {
    // Sorted here: databases order texts in ways of their own.
    Map<Key, Total> totals = new TreeMap<>();
    session
        .list(
            row ->
                new Total(
                    row.text("account"),
                    row.money("debits", "currency"),
                    row.money("credits", "currency"),
                    row.money("balance", "currency")),
            "select account, currency, debits, credits, balance from balcao_ledger_day_balance where"
                + " on_day = ?",
            day)
        .forEach(total -> totals.put(key(total), total));
    return List.copyOf(totals.values());
  }

  void insert(Session session, LedgerDay day) {
    session.update(
        "insert into balcao_ledger_day (on_day, entries, hash, closed_at, closed_by) values (?, ?,"
            + " ?, ?, ?)",
        day.day(),
        day.entries(),
        day.hash(),
        day.closedAt(),
        day.closedBy());
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Total total : day.totals()) {
      rows.add(
          new Object[] {
            day.day(),
            total.account(),
            total.balance().currency().getCurrencyCode(),
            amount(total.debits()),
            amount(total.credits()),
            amount(total.balance())
          });
    }
    if (!rows.isEmpty()) {
      session.batch(
          "insert into balcao_ledger_day_balance (on_day, account, currency, debits, credits,"
              + " balance) values (?, ?, ?, ?, ?, ?)",
          rows);
    }
    session.update("update balcao_ledger_gate set closed_through = ? where id = 1", day.day());
  }

  private static BigDecimal amount(Money money) {
    return money.amount();
  }
}
