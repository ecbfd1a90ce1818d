package org.balcao.frontoffice.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Permission;
import org.balcao.kernel.timeline.TimelineEntry;
import org.balcao.kernel.timeline.TimelineSource;

/** The draft that an order was: who made it, and who sold it. */
@ApplicationScoped
@Typed(TimelineSource.class)
final class DraftTimeline implements TimelineSource {
  private static final String KIND = "draft";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Permission permission() {
    return Drafts.READ;
  }

  @Override
  public List<TimelineEntry> about(Session session, UUID orderId) {
    List<TimelineEntry> entries =
        new ArrayList<>(
            session.list(
                row ->
                    new TimelineEntry(
                        row.instant("created_at"),
                        KIND,
                        "draft " + row.id("id") + " was made; sold by " + row.text("owner"),
                        row.text("created_by")),
                "select id, owner, created_by, created_at from balcao_draft where order_id = ?",
                orderId));
    entries.addAll(
        session.list(
            row ->
                new TimelineEntry(
                    row.instant("invited_at"),
                    KIND,
                    "the buyer was invited, time " + row.integer("invitation"),
                    row.text("owner")),
            "select invitation, invited_at, owner from balcao_draft where order_id = ? and"
                + " invited_at is not null",
            orderId));
    return entries;
  }
}
