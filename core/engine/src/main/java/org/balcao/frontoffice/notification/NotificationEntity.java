package org.balcao.frontoffice.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.balcao.frontoffice.notification.NotificationView.State;
import org.jspecify.annotations.NullUnmarked;

/** A message as it was written, and what became of it. */
@Entity
@Table(name = "balcao_notification")
@NullUnmarked // Filled by the persistence provider.
class NotificationEntity {
  private static final int LONGEST_REASON = 500;

  private static final Pattern CODE = Pattern.compile("\\b(?:[0-9A-Z]{4}-){3}([0-9A-Z]{4})\\b");

  private static final String MASKED = "••••-••••-••••-$1";

  @Id
  @Column(columnDefinition = "uuid")
  UUID id;

  @Column(name = "event_sequence")
  long eventSequence;

  @Enumerated(EnumType.STRING)
  Template template;

  @Column(name = "copy_number")
  int copy;

  @Column(name = "order_id", columnDefinition = "uuid")
  UUID orderId;

  @Column(name = "customer_id", columnDefinition = "uuid")
  UUID customerId;

  String recipient;

  @Column(name = "recipient_name")
  String recipientName;

  String locale;
  String subject;

  @Column(name = "text_body")
  String text;

  @Column(name = "html_body")
  String html;

  @Enumerated(EnumType.STRING)
  State state;

  String reason;
  String notifier;

  /** How often it was sent anew because nobody knew whether it was sent. */
  @Column(name = "attempt_round")
  int attemptRound;

  @Column(name = "not_before")
  Instant notBefore;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "sent_at")
  Instant sentAt;

  @Version int version;

  /** What the operation of sending it is about; one attempt per subject, ever. */
  String attemptSubject() {
    return attemptRound == 0 ? id.toString() : id + "/" + attemptRound;
  }

  boolean written() {
    return text != null;
  }

  void write(NotificationContent content) {
    subject = content.subject();
    text = content.text();
    html = content.html().orElse(null);
    locale = content.locale().toLanguageTag();
  }

  NotificationContent content() {
    return new NotificationContent(
        subject, text, Optional.ofNullable(html), Locale.forLanguageTag(locale));
  }

  /**
   * The code of a gift card is money: once a message is out of the store's hands, the store keeps
   * its last four characters only.
   */
  private void forgetCodes() {
    if (template == Template.GIFT_CARDS && written()) {
      text = CODE.matcher(text).replaceAll(MASKED);
      html = html == null ? null : CODE.matcher(html).replaceAll(MASKED);
    }
  }

  void sent(Instant now) {
    forgetCodes();
    state = State.SENT;
    reason = null;
    sentAt = now;
  }

  void ended(State ending, String why) {
    forgetCodes();
    state = ending;
    reason = why.length() > LONGEST_REASON ? why.substring(0, LONGEST_REASON) : why;
  }

  NotificationView view() {
    return new NotificationView(
        id,
        orderId,
        template,
        recipient,
        Locale.forLanguageTag(locale),
        subject == null ? "" : subject,
        state,
        Optional.ofNullable(notifier),
        Optional.ofNullable(reason),
        copy,
        createdAt,
        Optional.ofNullable(sentAt));
  }
}
