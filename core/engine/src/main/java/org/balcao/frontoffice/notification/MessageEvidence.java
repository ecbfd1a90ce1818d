package org.balcao.frontoffice.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.balcao.backoffice.dispute.EvidenceSource;
import org.balcao.backoffice.dispute.Exhibit;
import org.balcao.kernel.security.Actor;

/** What the buyer was told, and when. */
@ApplicationScoped
@Typed(EvidenceSource.class)
final class MessageEvidence implements EvidenceSource {
  private static final Actor SYSTEM = Actor.system("dispute");

  private final Notifications notifications;

  @Inject
  MessageEvidence(Notifications notifications) {
    this.notifications = notifications;
  }

  @Override
  public int order() {
    return 300;
  }

  @Override
  public List<Exhibit> about(UUID orderId) {
    return notifications.ofOrder(SYSTEM, orderId).stream()
        .filter(message -> message.state() == NotificationView.State.SENT)
        .map(
            message ->
                new Exhibit(
                    "message",
                    message.subject(),
                    "to: "
                        + message.recipient()
                        + "\n\n"
                        + notifications.content(SYSTEM, message.id()).text(),
                    message.sentAt()))
        .toList();
  }
}
