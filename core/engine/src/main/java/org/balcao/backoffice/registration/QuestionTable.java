package org.balcao.backoffice.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;
import org.balcao.spi.verification.Check;

/** The statements on the table of questions. */
@Dependent
class QuestionTable {
  private static final String SELECT =
      "select id, customer_id, verifier, asked, facts, state, expected, ceiling, cost, currency,"
          + " problem, waiting_until, asked_at from balcao_registration_question where ";

  @Inject
  QuestionTable() {}

  void insert(Session session, Question question) {
    session.update(
        "insert into balcao_registration_question (id, customer_id, verifier, asked, facts, state,"
            + " expected, ceiling, cost, currency, asked_at) values (?, ?, ?, ?, ?, ?, ?, cast(? as"
            + " numeric(19, 4)), 0, ?, ?)",
        question.id(),
        question.customerId(),
        question.verifier(),
        written(question.asked()),
        question.facts(),
        question.state(),
        question.expected(),
        question.ceiling().map(Money::amount).orElse(null),
        question.ceiling().map(c -> c.currency().getCurrencyCode()).orElse(null),
        question.askedAt());
  }

  /** Oldest first. */
  List<Question> of(Session session, UUID customerId) {
    return session.list(QuestionTable::map, SELECT + "customer_id = ? order by seq", customerId);
  }

  Optional<Question> find(Session session, UUID id) {
    return session.first(QuestionTable::map, SELECT + "id = ?", id);
  }

  void waiting(Session session, UUID id, Instant until) {
    session.update(
        "update balcao_registration_question set waiting_until = ? where id = ? and state = 'OPEN'",
        until,
        id);
  }

  /** Ends an open one. */
  void end(
      Session session,
      UUID id,
      QuestionView.State state,
      Optional<Money> cost,
      Optional<String> problem,
      Instant now) {
    session.update(
        "update balcao_registration_question set state = ?, cost = ?, currency = coalesce(?,"
            + " currency), problem = ?, ended_at = ? where id = ? and state = 'OPEN'",
        state,
        cost.map(Money::amount).orElse(BigDecimal.ZERO),
        cost.map(c -> c.currency().getCurrencyCode()).orElse(null),
        problem.orElse(null),
        now,
        id);
  }

  /** The most that a verifier has billed for one question; empty before it has answered any. */
  Optional<BigDecimal> dearest(Session session, String verifier, Currency currency) {
    return session.first(
        row -> row.decimal("cost"),
        "select cost from balcao_registration_question where verifier = ? and state = 'ANSWERED'"
            + " and (currency = ? or currency is null or cost = 0) order by cost desc fetch first 1"
            + " rows only",
        verifier,
        currency.getCurrencyCode());
  }

  private static String written(Map<Check, UUID> asked) {
    return asked.entrySet().stream()
        .map(e -> e.getKey().name() + ' ' + e.getValue())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static Map<Check, UUID> asked(String text) {
    Map<Check, UUID> asked = new EnumMap<>(Check.class);
    text.lines()
        .forEach(
            line -> {
              int blank = line.indexOf(' ');
              asked.put(
                  Check.valueOf(line.substring(0, blank)),
                  UUID.fromString(line.substring(blank + 1)));
            });
    return asked;
  }

  private static Question map(Row row) throws SQLException {
    Optional<Currency> currency =
        Optional.ofNullable(row.textOrNull("currency")).map(Currency::getInstance);
    BigDecimal cost = row.decimal("cost").stripTrailingZeros();
    String ceiling = row.textOrNull("ceiling");
    return new Question(
        row.id("id"),
        row.id("customer_id"),
        row.text("verifier"),
        asked(row.text("asked")),
        row.text("facts"),
        row.constant("state", QuestionView.State.class),
        row.decimal("expected"),
        ceiling == null
            ? Optional.empty()
            : currency.map(c -> new Money(new BigDecimal(ceiling).stripTrailingZeros(), c)),
        cost.signum() == 0 ? Optional.empty() : currency.map(c -> new Money(cost, c)),
        Optional.ofNullable(row.textOrNull("problem")),
        row.instantOrNull("waiting_until") != null,
        row.instant("asked_at"));
  }
}
