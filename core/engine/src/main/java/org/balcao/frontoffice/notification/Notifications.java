package org.balcao.frontoffice.notification;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;

/**
 * What buyers are told by e-mail about their orders. Each piece of news makes one message, written
 * once in the buyer's language, kept as it is, and sent by the notifier {@code
 * balcao.notifications.email}, or else the first one configured that serves e-mail. A message of
 * which nobody knows whether it was sent is not sent again by itself, unless {@code
 * balcao.notifications.resend-unknown} is {@code true}. Texts are in {@code
 * org/balcao/notification/<template>/<language>[-REGION].{txt,html}}; files of the same names in
 * the folder {@code balcao.notifications.templates} go before them. Thread-safe.
 */
public interface Notifications {

  /** Needed by staff to see messages. */
  Permission READ = new Permission("notification:read");

  /** Needed by staff to send messages again. */
  Permission SEND = new Permission("notification:send");

  /** The messages about an order, oldest first. */
  List<NotificationView> ofOrder(Actor actor, UUID orderId);

  /** The newest messages to a customer, newest first, at most 200. */
  List<NotificationView> ofCustomer(Actor actor, UUID customerId);

  /**
   * The newest messages in a state, newest first: what was refused, what is unresolved.
   *
   * @param most at most so many, 1 to 500
   */
  List<NotificationView> list(Actor actor, NotificationView.State state, int most);

  /**
   * What a message says.
   *
   * @throws org.balcao.kernel.ConflictException if it was skipped before it was written
   */
  NotificationContent content(Actor actor, UUID notificationId);

  /**
   * Sends a message again: a new one with the same content. One that was skipped before it was
   * written is written now.
   *
   * @throws org.balcao.kernel.ConflictException if it is still to be sent
   */
  NotificationView resend(Actor actor, UUID notificationId);

  /**
   * What a template looks like with an invented order, in the language that is best for a locale.
   */
  NotificationContent preview(Actor actor, Template template, Locale locale);
}
