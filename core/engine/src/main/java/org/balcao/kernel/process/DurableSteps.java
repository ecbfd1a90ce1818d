package org.balcao.kernel.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
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
                  run.renew(session);
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
        AttemptTable.Attempt attempt = attempt(session, run, call.step(), now);
        Instant due = attempt.nextAt();
        if (due != null && due.isAfter(now)) {
          run.finish(session, due);
          return Optional.empty();
        }
        run.renew(session);
        return Optional.of(turn(session, call.step(), attempt, now));
      }
    }
    throw new IllegalStateException(
        "the process " + run.queue() + " " + run.subject() + " does not come to rest");
  }

  private AttemptTable.Attempt attempt(
      Session session, TaskRun run, ProviderStep<?, ?> step, Instant now) {
    return table
        .find(session, step.operation(), step.subject())
        .orElseGet(
            () -> {
              AttemptTable.Attempt planned =
                  new AttemptTable.Attempt(
                      ids.next(),
                      step.operation(),
                      step.kind().key(),
                      step.plugin(),
                      step.subject(),
                      run.queue(),
                      run.subject(),
                      AttemptView.State.RETRY,
                      0,
                      null,
                      now,
                      now,
                      now.plus(step.patience()),
                      null,
                      now,
                      0);
              table.insert(session, planned);
              return planned;
            });
  }

  private <P extends Plugin, R> Turn<P, R> turn(
      Session session, ProviderStep<P, R> step, AttemptTable.Attempt attempt, Instant now) {
    if (!attempt.state().open()) {
      throw new IllegalStateException(
          step.operation() + " of " + step.subject() + " has ended: " + attempt.state());
    }
    boolean call = attempt.state() == AttemptView.State.RETRY;
    // STARTED was left by a node that died in the call: whether the provider got it, it must say.
    AttemptTable.Attempt started =
        table.update(
            session,
            attempt,
            call || attempt.state() == AttemptView.State.STARTED
                ? AttemptView.State.STARTED
                : attempt.state(),
            attempt.tries() + 1,
            attempt.ref(),
            call ? now : attempt.calledAt(),
            null,
            attempt.deadlineAt(),
            attempt.diagnostic());
    return new Turn<>(step, started, !call);
  }

  @Override
  public boolean nudge(
      Session session,
      String kind,
      String plugin,
      Optional<String> operation,
      Optional<ProviderRef> ref) {
    List<AttemptTable.Attempt> found =
        Stream.concat(
                operation.flatMap(DurableSteps::uuid).flatMap(id -> table.byKey(session, id)).stream(),
                ref.stream().flatMap(r -> table.byRef(session, kind, plugin, r.id()).stream()))
            .filter(a -> a.kind().equals(kind) && a.plugin().equals(plugin))
            .distinct()
            .toList();
    Instant now = clock.now();
    for (AttemptTable.Attempt attempt : found) {
      if (attempt.state().open() && attempt.nextAt() != null) {
        table.update(
            session,
            attempt,
            attempt.state(),
            attempt.tries(),
            attempt.ref(),
            attempt.calledAt(),
            now,
            attempt.deadlineAt(),
            attempt.diagnostic());
      }
      tasks.wake(session, attempt.taskQueue(), attempt.taskSubject(), now);
    }
    return !found.isEmpty();
  }

  @Override
  public void reopen(Session session, String operation, String subject) {
    AttemptTable.Attempt attempt =
        table
            .find(session, operation, subject)
            .orElseThrow(() -> new NotFoundException("attempt", operation + " of " + subject));
    AttemptView.State state =
        switch (attempt.state()) {
          case FAILED -> AttemptView.State.RETRY;
          case UNRESOLVED -> AttemptView.State.UNKNOWN;
          case STARTED, PENDING, RETRY, UNKNOWN, DONE, REJECTED -> attempt.state();
        };
    Instant now = clock.now();
    if (state != attempt.state()) {
      table.update(
          session,
          attempt,
          state,
          0,
          attempt.ref(),
          attempt.calledAt(),
          now,
          now.plus(java.time.Duration.between(attempt.createdAt(), attempt.deadlineAt())),
          attempt.diagnostic());
    }
    tasks.wake(session, attempt.taskQueue(), attempt.taskSubject(), now);
  }

  @Override
  public List<AttemptView> attempts(Session session, String subject) {
    return table.about(session, subject).stream().map(AttemptTable.Attempt::view).toList();
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
