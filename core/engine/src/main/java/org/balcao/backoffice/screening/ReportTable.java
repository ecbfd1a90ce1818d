package org.balcao.backoffice.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.fraud.FraudFeedback.Fact;
import org.jspecify.annotations.Nullable;

/** The statements on the table of what providers are told. */
@Dependent
class ReportTable {
  private static final String SELECT =
      "select id, order_id, order_number, provider, fact, occurrence, happened_at, currency, amount,"
          + " reason, tracking, state, problem, at from balcao_screening_report where ";

  @Inject
  ReportTable() {}

  /** One report. */
  record Planned(
      UUID id,
      String provider,
      String orderNumber,
      OrderFact fact,
      ReportView.State state,
      Optional<String> problem,
      Instant at) {

    ReportView view() {
      return new ReportView(
          provider, fact.fact(), fact.at(), fact.amount(), fact.reason(), state, problem, at);
    }
  }

  boolean known(Session session, OrderFact fact, String provider) {
    return session
        .first(
            row -> row.id("id"),
            "select id from balcao_screening_report where order_id = ? and provider = ? and fact ="
                + " ? and occurrence = ?",
            fact.orderId(),
            provider,
            fact.fact(),
            fact.occurrence())
        .isPresent();
  }

  void insert(
      Session session, UUID id, String provider, String number, OrderFact fact, Instant now) {
    session.update(
        "insert into balcao_screening_report (id, order_id, order_number, provider, fact,"
            + " occurrence, happened_at, currency, amount, reason, tracking, state, at) values (?,"
            + " ?, ?, ?, ?, ?, ?, ?, cast(? as numeric(19, 4)), ?, ?, 'OPEN', ?)",
        id,
        fact.orderId(),
        number,
        provider,
        fact.fact(),
        fact.occurrence(),
        fact.at(),
        fact.amount().map(m -> m.currency().getCurrencyCode()).orElse(null),
        fact.amount().map(m -> m.amount()).orElse(null),
        fact.reason().orElse(null),
        tracking(fact.trackingCodes()),
        now);
  }

  private static @Nullable String tracking(List<String> codes) {
    String text = String.join("\n", codes);
    return text.isEmpty() || text.length() > 4000 ? null : text;
  }

  /** What is to be told next; one fact after the other, as they happened. */
  Optional<Planned> next(Session session, UUID orderId, String provider) {
    return session.first(
        ReportTable::map,
        SELECT
            + "order_id = ? and provider = ? and state = 'OPEN' order by seq fetch first 1 rows"
            + " only",
        orderId,
        provider);
  }

  List<Planned> ofOrder(Session session, UUID orderId) {
    return session.list(ReportTable::map, SELECT + "order_id = ? order by seq", orderId);
  }

  int end(Session session, UUID id, ReportView.State state, @Nullable String problem, Instant now) {
    return session.update(
        "update balcao_screening_report set state = ?, problem = ?, at = ? where id = ? and state ="
            + " 'OPEN'",
        state,
        problem == null || problem.length() <= 1000 ? problem : problem.substring(0, 1000),
        now,
        id);
  }

  private static Planned map(Row row) throws SQLException {
    String tracking = row.textOrNull("tracking");
    return new Planned(
        row.id("id"),
        row.text("provider"),
        row.text("order_number"),
        new OrderFact(
            row.id("order_id"),
            row.constant("fact", Fact.class),
            row.text("occurrence"),
            row.instant("happened_at"),
            row.textOrNull("currency") == null
                ? Optional.empty()
                : Optional.of(row.money("amount", "currency")),
            Optional.ofNullable(row.textOrNull("reason")),
            tracking == null ? List.of() : List.of(tracking.split("\n"))),
        row.constant("state", ReportView.State.class),
        Optional.ofNullable(row.textOrNull("problem")),
        row.instant("at"));
  }
}
