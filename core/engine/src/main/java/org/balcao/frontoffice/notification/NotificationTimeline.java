package org.balcao.frontoffice.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Permission;
import org.balcao.kernel.timeline.TimelineEntry;
import org.balcao.kernel.timeline.TimelineSource;

/** What the buyer of an order was written. */
@ApplicationScoped
@Typed(TimelineSource.class)
final class NotificationTimeline implements TimelineSource {
  @Override
  public String kind() {
    return "notification";
  }

  @Override
  public Permission permission() {
    return Notifications.READ;
  }

  @Override
  public List<TimelineEntry> about(Session session, UUID orderId) {
    return session.list(
        row -> {
          String reason = row.textOrNull("reason");
          String notifier = row.textOrNull("notifier");
          return new TimelineEntry(
              row.instant("at"),
              kind(),
              row.text("template").toLowerCase(Locale.ROOT).replace('_', '-')
                  + " "
                  + row.text("state").toLowerCase(Locale.ROOT)
                  + (reason == null ? "" : ": " + reason),
              notifier == null ? "no notifier" : notifier);
        },
        "select coalesce(sent_at, created_at) as at, template, state, reason, notifier from"
            + " balcao_notification where order_id = ? order by 1, created_at, copy_number",
        orderId);
  }
}
