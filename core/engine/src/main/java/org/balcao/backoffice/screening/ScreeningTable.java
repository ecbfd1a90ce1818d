package org.balcao.backoffice.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.balcao.kernel.json.Json;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.fraud.FraudAssessment.Signal;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.ScreeningPoint;
import org.jspecify.annotations.Nullable;

/** The statements on the tables of judgements and decisions. */
@Dependent
class ScreeningTable {
  private static final String SELECT =
      "select id, order_id, point, provider, state, verdict, score, signals, problem, at from"
          + " balcao_screening where ";

  private static final int SCORE_SCALE = 9;

  private final Json json;

  @Inject
  ScreeningTable(Json json) {
    this.json = json;
  }

  void insert(Session session, List<Judgement> judgements) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Judgement judgement : judgements) {
      rows.add(
          new Object[] {
            judgement.id(),
            judgement.orderId(),
            judgement.point().name(),
            judgement.provider(),
            judgement.state().name(),
            judgement.at()
          });
    }
    session.batch(
        "insert into balcao_screening (id, order_id, point, provider, state, at) values (?, ?, ?,"
            + " ?, ?, ?)",
        rows);
  }

  /** In the order in which they were planned. */
  List<Judgement> ofOrder(Session session, UUID orderId) {
    return session.list(this::map, SELECT + "order_id = ? order by seq", orderId);
  }

  List<Judgement> ofOrder(Session session, UUID orderId, ScreeningPoint point) {
    return session.list(
        this::map, SELECT + "order_id = ? and point = ? order by seq", orderId, point);
  }

  Optional<Judgement> find(Session session, UUID id) {
    return session.first(this::map, SELECT + "id = ?", id);
  }

  /** The one to ask for next; one that waits for its provider lets the others go first. */
  Optional<Judgement> next(Session session, UUID orderId) {
    return session.first(
        this::map,
        SELECT
            + "order_id = ? and state = 'OPEN' order by case when waiting_until is null then 0 else"
            + " 1 end, waiting_until, seq fetch first 1 rows only",
        orderId);
  }

  void waiting(Session session, UUID id, Instant until) {
    session.update(
        "update balcao_screening set waiting_until = ? where id = ? and state = 'OPEN'", until, id);
  }

  /** Writes how an open one ended; nothing if it has ended already. */
  void end(Session session, Judgement ended) {
    session.update(
        "update balcao_screening set state = ?, verdict = ?, score = cast(? as numeric(10, 9)),"
            + " signals = ?, problem = ?, at = ? where id = ? and state = 'OPEN'",
        ended.state(),
        ended.verdict().orElse(null),
        ended.score().isPresent() ? decimal(ended.score().getAsDouble()) : null,
        ended.signals().isEmpty() ? null : json.write(Signals.kept(ended.signals())),
        ended.problem().map(ScreeningTable::shortened).orElse(null),
        ended.at(),
        ended.id());
  }

  /** The others of that point need not be asked any more. */
  void endRest(Session session, UUID orderId, ScreeningPoint point, String why, Instant now) {
    session.update(
        "update balcao_screening set state = 'NEEDLESS', problem = ?, at = ? where order_id = ? and"
            + " point = ? and state = 'OPEN'",
        why,
        now,
        orderId,
        point);
  }

  void insert(Session session, ReviewDecision decision) {
    session.update(
        "insert into balcao_screening_decision (order_id, point, account, approved, reason, at)"
            + " values (?, ?, ?, ?, ?, ?)",
        decision.orderId(),
        decision.point(),
        decision.account(),
        decision.approved(),
        decision.reason(),
        decision.at());
  }

  List<ReviewDecision> decisions(Session session, UUID orderId) {
    return session.list(
        row ->
            new ReviewDecision(
                row.id("order_id"),
                row.constant("point", ScreeningPoint.class),
                row.text("account"),
                row.flag("approved"),
                row.text("reason"),
                row.instant("at")),
        "select order_id, point, account, approved, reason, at from balcao_screening_decision where"
            + " order_id = ? order by at, point",
        orderId);
  }

  private static BigDecimal decimal(double score) {
    return BigDecimal.valueOf(score).setScale(SCORE_SCALE, RoundingMode.HALF_EVEN);
  }

  private static String shortened(String text) {
    return text.length() <= 1000 ? text : text.substring(0, 1000);
  }

  private Judgement map(Row row) throws SQLException {
    String verdict = row.textOrNull("verdict");
    String score = row.textOrNull("score");
    String signals = row.textOrNull("signals");
    List<Signal> read = signals == null ? List.of() : List.of(json.read(signals, Signal[].class));
    return new Judgement(
        row.id("id"),
        row.id("order_id"),
        row.constant("point", ScreeningPoint.class),
        row.text("provider"),
        row.constant("state", Judgement.State.class),
        Optional.ofNullable(verdict).map(Verdict::valueOf),
        score == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(score)),
        read,
        Optional.ofNullable(row.textOrNull("problem")),
        row.instant("at"));
  }
}
