package org.balcao.frontoffice.notification;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A message to a buyer as staff see it. Its {@code toString} shows no personal data.
 *
 * @param orderId of the order, or of the draft that its buyer is invited to complete
 * @param recipient the e-mail address it goes to
 * @param locale of the template that was used
 * @param subject empty for one that was skipped before it was written
 * @param notifier the configured name of the instance that sends it, once it is chosen
 * @param reason why it was not sent
 * @param copy 0 for the first, then counting up each time it is sent again by staff
 */
public record NotificationView(
    UUID id,
    UUID orderId,
    Template template,
    String recipient,
    Locale locale,
    String subject,
    State state,
    Optional<String> notifier,
    Optional<String> reason,
    int copy,
    Instant createdAt,
    Optional<Instant> sentAt) {

  /** How far it has come. */
  public enum State {
    /** To be sent, or being sent. */
    PLANNED,
    /** The next station took it. Final. */
    SENT,
    /** The next station refused it for good. Final. */
    REFUSED,
    /** It was certainly not sent, and the patience ran out. Final. */
    FAILED,
    /** Nobody knows whether it was sent; a person decides whether to send it again. Final. */
    UNRESOLVED,
    /** Nothing could send it: no notifier is configured, or there is no address. Final. */
    SKIPPED
  }

  @Override
  public String toString() {
    return "Notification[" + id + ", " + template.code() + ", " + state + "]";
  }
}
