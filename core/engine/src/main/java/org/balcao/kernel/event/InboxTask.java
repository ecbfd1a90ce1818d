package org.balcao.kernel.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.feed.Feeds;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.process.Steps;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.process.TaskRun;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.ProviderRef;
import org.jspecify.annotations.Nullable;

/**
 * Has what a webhook is about looked up, and the feeds of its sender read. A webhook may be faster
 * than our own commit, so an unknown operation is tried again for a day before the webhook is put
 * aside as unmatched.
 */
@ApplicationScoped
@Typed(TaskHandler.class)
final class InboxTask implements TaskHandler {
  static final String QUEUE = "inbox";
  private static final int MOST_TRIES = 20;

  private final UnitOfWork unit;
  private final Steps steps;
  private final Feeds feeds;
  private final StoreClock clock;

  @Inject
  InboxTask(UnitOfWork unit, Steps steps, Feeds feeds, StoreClock clock) {
    this.unit = unit;
    this.steps = steps;
    this.feeds = feeds;
    this.clock = clock;
  }

  private record Hint(
      String kind, String plugin, @Nullable String operation, @Nullable String ref) {}

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public void run(TaskRun run) {
    UUID id = UUID.fromString(run.subject());
    unit.run(session -> apply(session, run, id));
  }

  private void apply(Session session, TaskRun run, UUID id) {
    Optional<Hint> hint =
        session.first(
            row ->
                new Hint(
                    row.text("plugin_kind"),
                    row.text("plugin_name"),
                    row.textOrNull("operation"),
                    row.textOrNull("ref")),
            "select plugin_kind, plugin_name, operation, ref from balcao_inbox where id = ?",
            id);
    // Once: that a feed is read now says nothing of an operation that nobody knows yet.
    boolean fetched =
        run.position() == 0
            && hint.isPresent()
            && feeds.hurry(session, hint.get().kind(), hint.get().plugin());
    boolean namesSomething = hint.filter(h -> h.operation() != null || h.ref() != null).isPresent();
    boolean matched =
        hint.isPresent()
            && steps.nudge(
                session,
                hint.get().kind(),
                hint.get().plugin(),
                Optional.ofNullable(hint.get().operation()),
                Optional.ofNullable(hint.get().ref()).map(ProviderRef::new));
    if (matched || (fetched && !namesSomething)) {
      finish(session, run, id, "APPLIED");
    } else if (run.position() >= MOST_TRIES) {
      finish(session, run, id, "UNMATCHED");
    } else {
      long tries = run.position() + 1;
      Duration pause = Duration.ofSeconds(Math.min(2L << Math.min(tries, 20), 7200));
      run.finish(session, clock.now().plus(pause), tries);
    }
  }

  private static void finish(Session session, TaskRun run, UUID id, String state) {
    session.update("update balcao_inbox set state = ? where id = ?", state, id);
    run.finish(session, null);
  }
}
