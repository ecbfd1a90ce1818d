package org.balcao.frontoffice.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.event.StoredEvent;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;

/** Messages as entities. */
@ApplicationScoped
@Typed(Notifications.class)
final class JpaNotifications implements Notifications {
  private static final int MOST = 500;
  private static final int MOST_OF_CUSTOMER = 200;

  private final Commands commands;
  private final NotificationStore store;
  private final Letters letters;
  private final Renderer renderer;
  private final Events events;

  @Inject
  JpaNotifications(
      Commands commands,
      NotificationStore store,
      Letters letters,
      Renderer renderer,
      Events events) {
    this.commands = commands;
    this.store = store;
    this.letters = letters;
    this.renderer = renderer;
    this.events = events;
  }

  @Override
  public List<NotificationView> ofOrder(Actor actor, UUID orderId) {
    return commands.ask(
        actor, "notification.list", Access.staff(READ), session -> store.ofOrder(session, orderId));
  }

  @Override
  public List<NotificationView> ofCustomer(Actor actor, UUID customerId) {
    return commands.ask(
        actor,
        "notification.list",
        Access.staff(READ),
        session -> store.ofCustomer(session, customerId, MOST_OF_CUSTOMER));
  }

  @Override
  public List<NotificationView> list(Actor actor, NotificationView.State state, int most) {
    return commands.ask(
        actor,
        "notification.list",
        Access.staff(READ),
        session -> store.in(session, state, Math.min(Math.max(most, 1), MOST)));
  }

  @Override
  public NotificationContent content(Actor actor, UUID notificationId) {
    return commands.ask(
        actor,
        "notification.read",
        Access.staff(READ),
        session -> {
          NotificationEntity message = store.get(session, notificationId);
          if (!message.written()) {
            throw new ConflictException(
                "BAL-NOT002", "notification " + notificationId + " was skipped: " + message.reason);
          }
          return message.content();
        });
  }

  @Override
  public NotificationView resend(Actor actor, UUID notificationId) {
    return commands.run(
        actor,
        new Command(
            "notification.resend",
            Access.staff(SEND),
            "notification " + notificationId,
            notificationId.toString()),
        NotificationView.class,
        session -> {
          NotificationEntity original = store.get(session, notificationId);
          if (original.state == NotificationView.State.PLANNED) {
            throw new ConflictException(
                "BAL-NOT001", "notification " + notificationId + " is still to be sent");
          }
          if (!EmailChannel.reaches(original.recipient)) {
            throw new ConflictException(
                "BAL-NOT004",
                "notification " + notificationId + " has no address that could be written to");
          }
          NotificationEntity message =
              store.copy(
                  original, store.copies(session, original.eventSequence, original.template));
          if (!message.written() || original.template == Template.GIFT_CARDS) {
            // Of codes, the store has kept nothing that could be sent again.
            message.write(writtenNow(session, original));
          }
          store.plan(session, message);
          return message.view();
        });
  }

  /** What was skipped before it was written is written from the news that it was about. */
  private NotificationContent writtenNow(Session session, NotificationEntity original) {
    String aggregate =
        (original.template == Template.DRAFT_INVITATION ? "draft:" : "order:") + original.orderId;
    return events.history(session, aggregate, List.copyOf(Letters.NEWS)).stream()
        .filter(event -> event.sequence() == original.eventSequence)
        .findFirst()
        .map(StoredEvent::event)
        .flatMap(event -> letters.about(session, event))
        .map(letters::write)
        .orElseThrow(
            () ->
                new ConflictException(
                    "BAL-NOT003",
                    "the news that notification " + original.id + " is about is gone"));
  }

  @Override
  public NotificationContent preview(Actor actor, Template template, Locale locale) {
    commands.require(actor, "notification.preview", Access.staff(READ));
    return renderer.render(template, locale, formats -> Samples.values(template, formats));
  }
}
