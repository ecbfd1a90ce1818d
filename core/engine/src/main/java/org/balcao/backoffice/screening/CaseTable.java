package org.balcao.backoffice.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.json.Json;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.ScreeningPoint;
import org.balcao.spi.policy.FraudCombination.Course;

/** The statements on the table of judged orders. */
@Dependent
class CaseTable {
  private static final String SELECT =
      "select order_id, point, occasion, task_queue, task_subject, locale, facts, opened_at, course,"
          + " course_reason, course_by, course_at from balcao_screening_case where order_id = ?";

  private static final String KEY = " and point = ? and occasion = ?";

  private final Json json;

  @Inject
  CaseTable(Json json) {
    this.json = json;
  }

  /** Where a case stands, without what is known of it. */
  record Standing(Optional<Course> course, Optional<Boolean> approved) {}

  /** Two at once: the second insert breaks the key, and its unit is run again. */
  void insert(Session session, ScreeningCase opened) {
    session.update(
        "insert into balcao_screening_case (order_id, point, occasion, task_queue, task_subject,"
            + " locale, facts, opened_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        opened.orderId(),
        opened.point(),
        opened.key().occasion(),
        opened.taskQueue(),
        opened.taskSubject(),
        opened.locale().toLanguageTag(),
        json.write(opened.facts()),
        opened.openedAt());
  }

  /** What was decided in a case, by the policy and by a person; empty where there is no case. */
  Optional<Standing> standing(Session session, CaseKey key) {
    return session.first(
        row ->
            new Standing(
                Optional.ofNullable(row.textOrNull("course")).map(Course::valueOf),
                row.textOrNull("account") == null
                    ? Optional.empty()
                    : Optional.of(row.flag("approved"))),
        "select c.course, d.account, d.approved from balcao_screening_case c left join"
            + " balcao_screening_decision d on d.order_id = c.order_id and d.point = c.point and"
            + " d.occasion = c.occasion where c.order_id = ? and c.point = ? and c.occasion = ?",
        key.orderId(),
        key.point(),
        key.occasion());
  }

  /** Writes what a case came to, once. */
  boolean close(Session session, CaseKey key, CaseCourse course, Instant now) {
    return session.update(
            "update balcao_screening_case set course = ?, course_reason = ?, course_by = ?,"
                + " course_at = ? where course is null and order_id = ?"
                + KEY,
            course.course(),
            course.reason(),
            course.by(),
            now,
            key.orderId(),
            key.point(),
            key.occasion())
        > 0;
  }

  /** What policies made of the judgements, where that says more than the judgements themselves. */
  List<ScreeningView> combined(Session session, UUID orderId) {
    return session.list(
        row ->
            TableScreening.view(
                key(row),
                new CaseCourse(
                    Course.valueOf(row.text("course")),
                    row.text("course_reason"),
                    row.text("course_by")),
                row.instant("course_at")),
        "select c.order_id, c.point, c.occasion, c.course, c.course_reason, c.course_by, c.course_at"
            + " from balcao_screening_case c where c.order_id = ? and c.course is not null and"
            + " (c.course_by <> 'strictest' or 1 < (select count(*) from balcao_screening j where"
            + " j.order_id = c.order_id and j.point = c.point and j.occasion = c.occasion) or"
            + " c.point <> 'PRE_AUTHORIZATION') order by c.course_at",
        orderId);
  }

  /** The first case of an order of which nothing has come yet. */
  Optional<ScreeningCase> undecided(Session session, UUID orderId) {
    return session.first(
        this::map, SELECT + " and course is null order by opened_at, point, occasion", orderId);
  }

  Optional<ScreeningCase> find(Session session, CaseKey key) {
    return session.first(this::map, SELECT + KEY, key.orderId(), key.point(), key.occasion());
  }

  /** The order's cases, oldest first. */
  List<ScreeningCase> ofOrder(Session session, UUID orderId) {
    return session.list(this::map, SELECT + " order by opened_at, point, occasion", orderId);
  }

  private ScreeningCase map(Row row) throws SQLException {
    String course = row.textOrNull("course");
    return new ScreeningCase(
        key(row),
        row.text("task_queue"),
        row.text("task_subject"),
        Locale.forLanguageTag(row.text("locale")),
        json.read(row.text("facts"), FraudCase.class),
        row.instant("opened_at"),
        course == null
            ? Optional.empty()
            : Optional.of(
                new CaseCourse(
                    Course.valueOf(course), row.text("course_reason"), row.text("course_by"))));
  }

  private static CaseKey key(Row row) throws SQLException {
    return new CaseKey(
        row.id("order_id"), row.constant("point", ScreeningPoint.class), row.text("occasion"));
  }
}
