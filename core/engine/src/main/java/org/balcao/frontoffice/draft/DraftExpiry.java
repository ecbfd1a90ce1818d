package org.balcao.frontoffice.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.balcao.frontoffice.cart.DraftCarts;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.process.TaskRun;
import org.balcao.kernel.time.StoreClock;
import org.jspecify.annotations.Nullable;

/** Closes drafts that nobody placed in time. */
@ApplicationScoped
@Typed(TaskHandler.class)
final class DraftExpiry implements TaskHandler {
  static final String QUEUE = "draft";

  private final UnitOfWork unit;
  private final DraftTable table;
  private final DraftCarts carts;
  private final Events events;
  private final StoreClock clock;

  @Inject
  DraftExpiry(
      UnitOfWork unit, DraftTable table, DraftCarts carts, Events events, StoreClock clock) {
    this.unit = unit;
    this.table = table;
    this.carts = carts;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public void run(TaskRun run) {
    UUID id = UUID.fromString(run.subject());
    unit.run(session -> run.finish(session, expire(session, id)));
  }

  /** When to look again, if ever. */
  private @Nullable Instant expire(Session session, UUID id) {
    Optional<DraftRow> open = open(session, id);
    if (open.isEmpty()) {
      return null;
    }
    carts.lock(session, id);
    // Somebody may have changed it before it was locked.
    DraftRow draft = table.get(session, id);
    if (draft.expiresAt().isAfter(clock.now())) {
      return draft.expiresAt();
    }
    carts.close(session, id);
    table.close(session, id, Draft.State.EXPIRED, null);
    events.publish(session, new DraftExpired(id));
    return null;
  }

  private Optional<DraftRow> open(Session session, UUID id) {
    return table.find(session, id).filter(draft -> draft.state() == Draft.State.OPEN);
  }
}
