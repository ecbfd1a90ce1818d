package org.balcao.frontoffice.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcao.frontoffice.notification.NotificationView.State;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.StoreClock;

/** Keeps messages. Lists of them are read without what they say: that is long. */
@Dependent
class NotificationStore {
  private static final String VIEW =
      "select id, order_id, template, recipient, locale, subject, state, notifier, reason,"
          + " copy_number, created_at, sent_at from balcao_notification where ";

  private final Ids ids;
  private final Tasks tasks;
  private final StoreClock clock;

  @Inject
  NotificationStore(Ids ids, Tasks tasks, StoreClock clock) {
    this.ids = ids;
    this.tasks = tasks;
    this.clock = clock;
  }

  NotificationEntity get(Session session, UUID id) {
    NotificationEntity found = session.entities().find(NotificationEntity.class, id);
    if (found == null) {
      throw new NotFoundException("notification", id);
    }
    return found;
  }

  /** How many messages there are of that news already. */
  int copies(Session session, long sequence, Template template) {
    return (int)
        (long)
            session
                .list(
                    row -> row.number(1),
                    "select count(*) from balcao_notification where event_sequence = ? and template ="
                        + " ?",
                    sequence,
                    template)
                .get(0);
  }

  /** A message that is not written yet. */
  NotificationEntity make(long sequence, Template template, Addressee to, int copy) {
    NotificationEntity entity = new NotificationEntity();
    entity.id = ids.next();
    entity.eventSequence = sequence;
    entity.template = template;
    entity.copy = copy;
    entity.orderId = to.about();
    entity.customerId = to.customerId().orElse(null);
    entity.recipient = to.email();
    entity.recipientName = Formats.line(to.name());
    entity.locale = to.locale().toLanguageTag();
    entity.createdAt = clock.now();
    return entity;
  }

  /** The same message, to be sent once more. */
  NotificationEntity copy(NotificationEntity original, int copy) {
    NotificationEntity entity = new NotificationEntity();
    entity.id = ids.next();
    entity.eventSequence = original.eventSequence;
    entity.template = original.template;
    entity.copy = copy;
    entity.orderId = original.orderId;
    entity.customerId = original.customerId;
    entity.recipient = original.recipient;
    entity.recipientName = original.recipientName;
    entity.locale = original.locale;
    entity.createdAt = clock.now();
    if (original.written()) {
      entity.write(original.content());
    }
    return entity;
  }

  void skip(Session session, NotificationEntity entity, String reason) {
    entity.ended(State.SKIPPED, reason);
    session.entities().persist(entity);
  }

  void plan(Session session, NotificationEntity entity) {
    entity.state = State.PLANNED;
    session.entities().persist(entity);
    tasks.wake(session, SendingProcess.QUEUE, entity.id.toString(), clock.now());
  }

  List<NotificationView> ofOrder(Session session, UUID orderId) {
    return session.list(
        NotificationStore::view,
        VIEW + "order_id = ? order by created_at, copy_number, id",
        orderId);
  }

  List<NotificationView> ofCustomer(Session session, UUID customerId, int most) {
    return session.list(
        NotificationStore::view,
        VIEW
            + "customer_id = ? order by created_at desc, id desc fetch first "
            + most
            + " rows only",
        customerId);
  }

  List<NotificationView> in(Session session, State state, int most) {
    return session.list(
        NotificationStore::view,
        VIEW + "state = ? order by created_at desc, id desc fetch first " + most + " rows only",
        state);
  }

  private static NotificationView view(Row row) throws SQLException {
    return new NotificationView(
        row.id("id"),
        row.id("order_id"),
        row.constant("template", Template.class),
        row.text("recipient"),
        Locale.forLanguageTag(row.text("locale")),
        Optional.ofNullable(row.textOrNull("subject")).orElse(""),
        row.constant("state", State.class),
        Optional.ofNullable(row.textOrNull("notifier")),
        Optional.ofNullable(row.textOrNull("reason")),
        row.integer("copy_number"),
        row.instant("created_at"),
        Optional.ofNullable(row.instantOrNull("sent_at")));
  }
}
