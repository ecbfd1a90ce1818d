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
      "select id, order_id, point, occasion, provider, state, verdict, score, signals, problem,"
          + " fallback, ref, at from balcao_screening where ";

  private static final int SCORE_SCALE = 9;
  private static final int LONGEST_REF = 255;

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
            judgement.key().orderId(),
            judgement.key().point().name(),
            judgement.key().occasion(),
            judgement.provider(),
            judgement.state().name(),
            judgement.at()
          });
    }
    session.batch(
        "insert into balcao_screening (id, order_id, point, occasion, provider, state, at) values"
            + " (?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  /** In the order in which they were planned. */
  List<Judgement> ofOrder(Session session, UUID orderId) {
    return session.list(this::map, SELECT + "order_id = ? order by seq", orderId);
  }

  List<Judgement> of(Session session, CaseKey key) {
    return session.list(
        this::map,
        SELECT + "order_id = ? and point = ? and occasion = ? order by seq",
        key.orderId(),
        key.point(),
        key.occasion());
  }

  /** The provider's own name of its last judgement of an order. */
  Optional<String> lastRef(Session session, UUID orderId, String provider) {
    return session.first(
        row -> row.text("ref"),
        "select ref from balcao_screening where order_id = ? and provider = ? and ref is not null"
            + " order by at desc, seq desc fetch first 1 rows only",
        orderId,
        provider);
  }

  /** Who was asked about an order, or is to be; whoever still thinks about it was asked. */
  List<String> providers(Session session, UUID orderId) {
    return session.list(
        row -> row.text("provider"),
        "select distinct provider from balcao_screening where order_id = ? and (state in ('OPEN',"
            + " 'JUDGED') or waiting_until is not null) order by provider",
        orderId);
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
            + " signals = ?, problem = ?, fallback = ?, ref = ?, at = ? where id = ? and state ="
            + " 'OPEN'",
        ended.state(),
        ended.verdict().orElse(null),
        ended.score().isPresent() ? decimal(ended.score().getAsDouble()) : null,
        ended.signals().isEmpty() ? null : json.write(Signals.kept(ended.signals())),
        ended.problem().map(ScreeningTable::shortened).orElse(null),
        ended.fallback().map(Enum::name).orElse(null),
        ended.ref().filter(ref -> ref.length() <= LONGEST_REF).orElse(null),
        ended.at(),
        ended.id());
  }

  /** The others of that point need not be asked any more. */
  void endRest(Session session, CaseKey key, String why, Instant now) {
    session.update(
        "update balcao_screening set state = 'NEEDLESS', problem = ?, at = ? where order_id = ? and"
            + " point = ? and occasion = ? and state = 'OPEN'",
        why,
        now,
        key.orderId(),
        key.point(),
        key.occasion());
  }

  void insert(Session session, ReviewDecision decision) {
    session.update(
        "insert into balcao_screening_decision (order_id, point, occasion, account, approved,"
            + " reason, proposed_by, at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        decision.key().orderId(),
        decision.key().point(),
        decision.key().occasion(),
        decision.account(),
        decision.approved(),
        decision.reason(),
        decision.proposer().orElse(null),
        decision.at());
  }

  List<ReviewDecision> decisions(Session session, UUID orderId) {
    return session.list(
        row ->
            new ReviewDecision(
                key(row),
                row.text("account"),
                row.flag("approved"),
                row.text("reason"),
                Optional.ofNullable(row.textOrNull("proposed_by")),
                row.instant("at")),
        "select order_id, point, occasion, account, approved, reason, proposed_by, at from"
            + " balcao_screening_decision where order_id = ? order by at, point, occasion",
        orderId);
  }

  private static CaseKey key(Row row) throws SQLException {
    return new CaseKey(
        row.id("order_id"), row.constant("point", ScreeningPoint.class), row.text("occasion"));
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
        key(row),
        row.text("provider"),
        row.constant("state", Judgement.State.class),
        Optional.ofNullable(verdict).map(Verdict::valueOf),
        score == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(score)),
        read,
        Optional.ofNullable(row.textOrNull("problem")),
        Optional.ofNullable(row.textOrNull("fallback")).map(Verdict::valueOf),
        Optional.ofNullable(row.textOrNull("ref")),
        row.instant("at"));
  }
}
