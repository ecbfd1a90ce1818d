package org.balcao.kernel.process;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.time.StoreClock;

/** Forgets, once a day, what is older than it has to be kept. */
public abstract class Retention implements TaskHandler {
  private static final Duration PAUSE = Duration.ofDays(1);

  private final UnitOfWork unit;
  private final StoreClock clock;
  private final String queue;
  private final Duration kept;

  /**
   * A daily task.
   *
   * @param queue see {@link TaskHandler#queue}
   * @param kept how old it may become
   */
  protected Retention(UnitOfWork unit, StoreClock clock, String queue, Duration kept) {
    this.unit = unit;
    this.clock = clock;
    this.queue = queue;
    this.kept = kept;
  }

  /** Deletes what is from before that moment. */
  protected abstract void forget(Session session, Instant before);

  @Override
  public final String queue() {
    return queue;
  }

  @Override
  public final List<String> standing() {
    return List.of("all");
  }

  @Override
  public final void run(TaskRun run) {
    Instant now = clock.now();
    unit.run(
        session -> {
          forget(session, now.minus(kept));
          run.finish(session, now.plus(PAUSE));
        });
  }
}
