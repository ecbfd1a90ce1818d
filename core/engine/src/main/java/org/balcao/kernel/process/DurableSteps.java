package org.balcao.kernel.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Plugin;
import org.balcao.spi.ProviderRef;
import org.jspecify.annotations.Nullable;

/** Steps over the table of attempts. */
@ApplicationScoped
@Typed(Steps.class)
final class DurableSteps implements Steps {
  /** A process that changes itself more often than this in one unit is in a loop. */
  private static final int MOST_DECISIONS = 200;

  private final UnitOfWork unit;
  private final AttemptTable table;
  private final Plugins plugins;
  private final Tasks tasks;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  DurableSteps(
      UnitOfWork unit,
      AttemptTable table,
      Plugins plugins,
      Tasks tasks,
      Ids ids,
      StoreClock clock) {
    this.unit = unit;
    this.table = table;
    this.plugins = plugins;
    this.tasks = tasks;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public void advance(TaskRun run, Function<Session, Decision> process) {
    @Nullable Turn<?, ?> last = null;
    while (true) {
      @Nullable Turn<?, ?> performed = last;
      Optional<Turn<?, ?>> next =
          unit.call(
              session -> {
                if (performed != null) {
                  performed.record(session, table, clock.now());
                }
                return next(session, run, process);
              });
      if (next.isEmpty()) {
        return;
      }
      last = next.get();
      last.perform(plugins);
    }
  }

  /**
   * Ends with a statement that proves the claim, on every way. The task's row is locked last, as it
   * is by everybody who changes what the process is about and then wakes it.
   */
  private Optional<Turn<?, ?>> next(
      Session session, TaskRun run, Function<Session, Decision> process) {
    for (int i = 0; i < MOST_DECISIONS; i++) {
      Decision decision = process.apply(session);
      if (decision instanceof Decision.Wait wait) {
        run.finish(session, wait.until());
        return Optional.empty();
      }
      if (decision instanceof Decision.Call call) {
        Instant now = clock.now();
        Attempt attempt = attempt(session, run, call.step(), now);
        Instant due = attempt.standing().nextAt();
        if (due != null && due.isAfter(now)) {
          run.finish(session, due);
          return Optional.empty();
        }
        Turn<?, ?> turn = turn(session, call.step(), attempt, now);
        run.renew(session);
        return Optional.of(turn);
      }
    }
    throw new IllegalStateException(
        "the process " + run.queue() + " " + run.subject() + " does not come to rest");
  }

  private Attempt attempt(Session session, TaskRun run, ProviderStep<?, ?> step, Instant now) {
    return table
        .find(session, step.operation(), step.subject())
        .orElseGet(
            () -> {
              Attempt planned = planned(run, step, now);
              table.insert(session, planned);
              return planned;
            });
  }

  private Attempt planned(TaskRun run, ProviderStep<?, ?> step, Instant now) {
    return new Attempt(
        ids.next(),
        step.operation(),
        step.kind().key(),
        step.plugin(),
        step.subject(),
        run.queue(),
        run.subject(),
        step.patience(),
        now,
        new Attempt.Standing(
            AttemptView.State.RETRY, 0, null, now, null, now, now.plus(step.patience()), null),
        0,
        0);
  }

  private <P extends Plugin, R> Turn<P, R> turn(
      Session session, ProviderStep<P, R> step, Attempt attempt, Instant now) {
    if (!attempt.state().open()) {
      throw new IllegalStateException(
          step.operation() + " of " + step.subject() + " has ended: " + attempt.state());
    }
    boolean call = attempt.state() == AttemptView.State.RETRY;
    Attempt.Standing begun = call ? attempt.standing().called(now) : attempt.standing().lookedUp();
    Attempt started =
        table
            .update(session, attempt, begun, now)
            .orElseThrow(() -> new ClaimLostException(attempt.taskQueue(), attempt.taskSubject()));
    return new Turn<>(step, started, !call);
  }

  @Override
  public boolean nudge(
      Session session,
      String kind,
      String plugin,
      Optional<String> operation,
      Optional<ProviderRef> ref) {
    List<Attempt> found =
        Stream.concat(
                operation
                    .flatMap(DurableSteps::uuid)
                    .flatMap(id -> table.byKey(session, id))
                    .stream(),
                ref.stream().flatMap(r -> table.byRef(session, kind, plugin, r.id()).stream()))
            .filter(a -> a.kind().equals(kind) && a.plugin().equals(plugin))
            .distinct()
            .toList();
    found.forEach(attempt -> nudge(session, attempt));
    return !found.isEmpty();
  }

  private void nudge(Session session, Attempt attempt) {
    Instant now = clock.now();
    table.nudge(session, attempt.id(), now);
    tasks.wake(session, attempt.taskQueue(), attempt.taskSubject(), now);
  }

  @Override
  public void reopen(Session session, String operation, String subject) {
    Attempt attempt =
        table
            .find(session, operation, subject)
            .orElseThrow(() -> new NotFoundException("attempt", operation + " of " + subject));
    switch (attempt.state()) {
      case FAILED -> reopen(session, attempt, AttemptView.State.RETRY);
      case UNRESOLVED -> reopen(session, attempt, AttemptView.State.UNKNOWN);
      case STARTED, PENDING, RETRY, UNKNOWN, DONE, REJECTED -> {}
    }
    nudge(session, attempt);
  }

  /** Tries go on counting: a provider must not take what comes now for the first call. */
  private void reopen(Session session, Attempt attempt, AttemptView.State state) {
    Instant now = clock.now();
    Attempt.Standing opened =
        attempt
            .standing()
            .in(state, now, attempt.standing().diagnostic())
            .withDeadline(now.plus(attempt.patience()));
    if (table.update(session, attempt, opened, now).isEmpty()) {
      // The unit is run again, and sees what somebody else has made of it.
      throw new OptimisticLockException("attempt " + attempt.id() + " was reopened meanwhile");
    }
  }

  @Override
  public Optional<AttemptView> byKey(Session session, String key) {
    UUID id;
    try {
      id = UUID.fromString(key);
    } catch (IllegalArgumentException e) {
      // Not one of ours.
      return Optional.empty();
    }
    return table.byKey(session, id).map(Attempt::view);
  }

  @Override
  public List<AttemptView> byRef(Session session, String kind, String plugin, ProviderRef ref) {
    return table.byRef(session, kind, plugin, ref.id()).stream().map(Attempt::view).toList();
  }

  @Override
  public List<AttemptView> attempts(Session session, String subject) {
    return table.about(session, subject).stream().map(Attempt::view).toList();
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      // Another system's operation: the reference may still be ours.
      return Optional.empty();
    }
  }
}
