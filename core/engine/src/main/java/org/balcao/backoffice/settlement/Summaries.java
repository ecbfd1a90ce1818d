package org.balcao.backoffice.settlement;

import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;

/** Adds lines up. */
@Dependent
class Summaries {
  private static final String SURPLUS =
      "case when d.status = 'OPEN' and d.kind in ('SURPLUS', 'DUPLICATE') then l.gross else 0 end";

  private static final String SUMS =
      "sum(case when l.kind = 'PAYOUT' then 0 else 1 end) as line_count, sum(case when l.kind ="
          + " 'PAYOUT' then 0 else l.gross end) as gross, sum(case when l.kind = 'PAYOUT' then 0 else"
          + " l.fee end) as fees, sum(case when l.kind = 'PAYOUT' then l.fee - l.gross else 0 end) as"
          + " paid_out, sum("
          + SURPLUS
          + ") as surplus";

  private static final String LINES =
      " from balcao_settlement_line l left join balcao_settlement_difference d on d.line_id = l.id"
          + " where l.gateway = ? and ";

  List<SettlementSummary> payout(Session session, String gateway, String payout) {
    return session.list(
        row -> summary(row, Optional.of(payout), Optional.empty()),
        "select l.currency, "
            + SUMS
            + ", 0 as missing"
            + LINES
            + "l.payout = ? group by l.currency order by l.currency",
        gateway,
        payout);
  }

  /** What is missing stands beside the lines of the day on which it moved. */
  List<SettlementSummary> days(Session session, String gateway, LocalDate from, LocalDate to) {
    return session.list(
        row ->
            summary(
                row,
                Optional.empty(),
                Optional.of(Objects.requireNonNull(row.dateOrNull("on_day")))),
        "select on_day, currency, sum(line_count) as line_count, sum(gross) as gross, sum(fees) as"
            + " fees, sum(paid_out) as paid_out, sum(surplus) as surplus, sum(missing) as missing"
            + " from (select l.booked_on as on_day, l.currency, "
            + SUMS
            + ", 0 as missing"
            + LINES
            + "l.booked_on between ? and ? group by l.booked_on, l.currency union all select"
            + " happened_on, currency, 0, 0, 0, 0, 0, sum(amount) from"
            + " balcao_settlement_difference where gateway = ? and kind = 'MISSING' and status ="
            + " 'OPEN' and happened_on between ? and ? group by happened_on, currency) s group by"
            + " on_day, currency order by on_day, currency",
        gateway,
        from,
        to,
        gateway,
        from,
        to);
  }

  private static SettlementSummary summary(
      Row row, Optional<String> payout, Optional<LocalDate> day) throws SQLException {
    return new SettlementSummary(
        payout,
        day,
        row.number("line_count"),
        row.money("gross", "currency"),
        row.money("fees", "currency"),
        row.money("gross", "currency").minus(row.money("fees", "currency")),
        row.money("paid_out", "currency"),
        row.money("missing", "currency"),
        row.money("surplus", "currency"));
  }
}
