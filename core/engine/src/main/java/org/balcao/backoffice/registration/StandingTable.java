package org.balcao.backoffice.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;

/** The statements on the table of registrations. */
@Dependent
class StandingTable {
  private static final String SELECT =
      "select customer_id, state, since, search_due, decision, decided_by, decision_reason,"
          + " decided_at from balcao_registration where ";

  @Inject
  StandingTable() {}

  /** The registration; nobody else changes it before this unit ends. */
  Optional<Standing> lock(Session session, UUID customerId) {
    return session.first(StandingTable::map, SELECT + "customer_id = ? for update", customerId);
  }

  Optional<Standing> find(Session session, UUID customerId) {
    return session.first(StandingTable::map, SELECT + "customer_id = ?", customerId);
  }

  /** Two at once: the second insert breaks the key, and its unit is run again. */
  void insert(Session session, UUID customerId, Instant now) {
    session.update(
        "insert into balcao_registration (customer_id, state, since, search_due, cleared) values"
            + " (?, ?, ?, ?, ?)",
        customerId,
        RegistrationState.CHECKING,
        now,
        true,
        false);
  }

  List<Standing> list(Session session, RegistrationQuery query) {
    String states =
        query.states().stream().map(s -> "'" + s.name() + "'").collect(Collectors.joining(", "));
    StringBuilder sql = new StringBuilder(SELECT).append("state in (").append(states).append(')');
    List<Object> parameters = new ArrayList<>();
    query
        .after()
        .ifPresent(
            after -> {
              sql.append(" and (since > ? or (since = ? and customer_id > ?))");
              parameters.addAll(List.of(after.since(), after.since(), after.customerId()));
            });
    sql.append(" order by since, customer_id fetch first ")
        .append(query.most())
        .append(" rows only");
    return session.list(StandingTable::map, sql.toString(), parameters.toArray());
  }

  void state(Session session, UUID customerId, RegistrationState state, Instant since) {
    session.update(
        "update balcao_registration set state = ?, since = ? where customer_id = ?",
        state,
        since,
        customerId);
  }

  void search(Session session, UUID customerId, boolean due) {
    session.update(
        "update balcao_registration set search_due = ? where customer_id = ?", due, customerId);
  }

  boolean cleared(Session session, UUID customerId) {
    return session
        .first(
            row -> row.flag("cleared"),
            "select cleared from balcao_registration where customer_id = ?",
            customerId)
        .orElse(false);
  }

  void clear(Session session, UUID customerId) {
    session.update(
        "update balcao_registration set cleared = ? where customer_id = ?", true, customerId);
  }

  void decide(Session session, UUID customerId, RegistrationView.Decision decision) {
    session.update(
        "update balcao_registration set decision = ?, decided_by = ?, decision_reason = ?,"
            + " decided_at = ? where customer_id = ?",
        decision.confirmed() ? "CONFIRMED" : "REJECTED",
        decision.account(),
        decision.reason(),
        decision.at(),
        customerId);
  }

  void undecide(Session session, UUID customerId) {
    session.update(
        "update balcao_registration set decision = null, decided_by = null, decision_reason ="
            + " null, decided_at = null where customer_id = ? and decision is not null",
        customerId);
  }

  private static Standing map(Row row) throws SQLException {
    String decision = row.textOrNull("decision");
    return new Standing(
        row.id("customer_id"),
        row.constant("state", RegistrationState.class),
        row.instant("since"),
        row.flag("search_due"),
        decision == null
            ? Optional.empty()
            : Optional.of(
                new RegistrationView.Decision(
                    decision.equals("CONFIRMED"),
                    row.text("decided_by"),
                    row.text("decision_reason"),
                    row.instant("decided_at"))));
  }
}
