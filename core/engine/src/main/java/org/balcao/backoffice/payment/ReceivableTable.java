package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.balcao.backoffice.payment.AccountStatement.Kind;
import org.balcao.backoffice.payment.AccountStatement.Line;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;

/** Reads what is owed, for people. */
@Dependent
class ReceivableTable {
  private static final String OVERDUE =
      "select c.id, c.order_id, p.order_number, c.customer_id, c.gateway, c.currency, c.amount -"
          + " c.settled - c.reduced as open_amount, c.due_on, c.fee, c.dunned, c.stopped,"
          + " case when c.stopped is not null then c.stop_note end as stop_note from balcao_claim c"
          + " join balcao_payment p on p.id = c.payment_id where c.amount > c.settled + c.reduced and c.due_on < ?";

  /** What a claim and each of its settlements did to an account. */
  private static final String MOVEMENTS =
      "select c.arose_at as at, case when c.fee then 'FEE' else 'INVOICE' end as kind,"
          + " p.order_number, c.amount, c.currency from balcao_claim c join balcao_payment p on p.id"
          + " = c.payment_id where c.customer_id = ? and c.currency = ? union all select s.at,"
          + " s.source, p.order_number, -s.amount, c.currency from balcao_claim_settlement s join"
          + " balcao_claim c on c.id = s.claim_id join balcao_payment p on p.id = c.payment_id"
          + " where c.customer_id = ? and c.currency = ? order by 1, 2, 3";

  private final StoreClock clock;

  @Inject
  ReceivableTable(StoreClock clock) {
    this.clock = clock;
  }

  List<OverdueClaim> overdue(Session session, Optional<OverdueClaim> after, int most) {
    LocalDate today = clock.today();
    String order = " order by c.due_on, c.id fetch first " + most + " rows only";
    if (after.isEmpty()) {
      return session.list(row -> overdue(row, today), OVERDUE + order, today);
    }
    LocalDate due = after.get().due();
    return session.list(
        row -> overdue(row, today),
        OVERDUE + " and (c.due_on > ? or (c.due_on = ? and c.id > ?))" + order,
        today,
        due,
        due,
        after.get().id());
  }

  private static OverdueClaim overdue(Row row, LocalDate today) throws SQLException {
    LocalDate due = Objects.requireNonNull(row.dateOrNull("due_on"));
    return new OverdueClaim(
        row.id("id"),
        row.id("order_id"),
        row.text("order_number"),
        Optional.ofNullable(row.idOrNull("customer_id")),
        row.text("gateway"),
        row.money("open_amount", "currency"),
        due,
        Aging.of(ChronoUnit.DAYS.between(due, today)),
        row.flag("fee"),
        row.integer("dunned"),
        Optional.ofNullable(row.textOrNull("stopped")).map(DunningStop::valueOf),
        Optional.ofNullable(row.textOrNull("stop_note")));
  }

  List<AgedDebt> aging(Session session) {
    LocalDate today = clock.today();
    Map<String, Map<Aging, AgedDebt>> sums = new TreeMap<>();
    session
        .list(
            row ->
                new AgedDebt(
                    Aging.of(
                        ChronoUnit.DAYS.between(
                            Objects.requireNonNull(row.dateOrNull("due_on")), today)),
                    row.number("claims"),
                    row.money("open_amount", "currency")),
            "select due_on, currency, count(*) as claims, sum(amount - settled - reduced) as"
                + " open_amount from balcao_claim where amount > settled + reduced group by due_on,"
                + " currency")
        .forEach(
            debt ->
                sums.computeIfAbsent(
                        debt.open().currency().getCurrencyCode(),
                        currency -> new EnumMap<>(Aging.class))
                    .merge(
                        debt.aging(),
                        debt,
                        (a, b) ->
                            new AgedDebt(
                                a.aging(), a.claims() + b.claims(), a.open().plus(b.open()))));
    return sums.values().stream().flatMap(perAge -> perAge.values().stream()).toList();
  }

  AccountStatement statement(
      Session session, UUID customerId, Currency currency, LocalDate from, LocalDate to) {
    record Movement(Instant at, Kind kind, String orderNumber, Money amount) {}
    String code = currency.getCurrencyCode();
    Money opening = Money.zero(currency);
    List<Line> lines = new ArrayList<>();
    Money closing = opening;
    for (Movement m :
        session.list(
            row ->
                new Movement(
                    row.instant("at"),
                    row.constant("kind", Kind.class),
                    row.text("order_number"),
                    row.money("amount", "currency")),
            MOVEMENTS,
            customerId,
            code,
            customerId,
            code)) {
      LocalDate day = LocalDate.ofInstant(m.at(), clock.zone());
      if (day.isBefore(from)) {
        opening = opening.plus(m.amount());
      } else if (!day.isAfter(to)) {
        lines.add(new Line(day, m.kind(), m.orderNumber(), m.amount()));
      }
      closing = day.isAfter(to) ? closing : closing.plus(m.amount());
    }
    return new AccountStatement(customerId, from, to, opening, lines, closing);
  }
}
