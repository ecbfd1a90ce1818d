package org.balcao.backoffice.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.json.Json;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.ScreeningPoint;

/** The statements on the table of judged orders. */
@Dependent
class CaseTable {
  private static final String SELECT =
      "select order_id, task_queue, task_subject, locale, facts, opened_at from"
          + " balcao_screening_case where order_id = ?";

  private final Json json;

  @Inject
  CaseTable(Json json) {
    this.json = json;
  }

  /** Two at once: the second insert breaks the key, and its unit is run again. */
  void insert(Session session, ScreeningCase opened) {
    session.update(
        "insert into balcao_screening_case (order_id, point, task_queue, task_subject, locale,"
            + " facts, opened_at) values (?, ?, ?, ?, ?, ?, ?)",
        opened.orderId(),
        opened.point(),
        opened.taskQueue(),
        opened.taskSubject(),
        opened.locale().toLanguageTag(),
        json.write(opened.facts()),
        opened.openedAt());
  }

  boolean known(Session session, UUID orderId, ScreeningPoint point) {
    return session
        .first(
            row -> row.id("order_id"),
            "select order_id from balcao_screening_case where order_id = ? and point = ?",
            orderId,
            point)
        .isPresent();
  }

  Optional<ScreeningCase> find(Session session, UUID orderId, ScreeningPoint point) {
    return session.first(this::map, SELECT + " and point = ?", orderId, point);
  }

  /** The order's cases; nobody else locks them before this unit ends. */
  List<ScreeningCase> lock(Session session, UUID orderId) {
    return session.list(this::map, SELECT + " order by opened_at, point for update", orderId);
  }

  private ScreeningCase map(Row row) throws SQLException {
    return new ScreeningCase(
        row.id("order_id"),
        row.text("task_queue"),
        row.text("task_subject"),
        Locale.forLanguageTag(row.text("locale")),
        json.read(row.text("facts"), FraudCase.class),
        row.instant("opened_at"));
  }
}
