package org.balcao.kernel.process;

import java.time.Instant;
import java.util.Optional;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.Guarded;
import org.balcao.kernel.plugin.PluginUnavailableException;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.FailureKind;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;
import org.balcao.spi.RejectionKind;
import org.jspecify.annotations.Nullable;

/** One guarded call or lookup of a step, from the committed attempt to its recorded answer. */
final class Turn<P extends Plugin, R> {
  private final ProviderStep<P, R> step;
  private final AttemptTable.Attempt attempt;
  private final boolean lookup;
  private @Nullable Outcome<R> outcome;
  private IdempotencyKind idempotency = IdempotencyKind.NONE;

  Turn(ProviderStep<P, R> step, AttemptTable.Attempt attempt, boolean lookup) {
    this.step = step;
    this.attempt = attempt;
    this.lookup = lookup;
  }

  private OperationKey key() {
    return new OperationKey(step.operation(), attempt.id().toString());
  }

  /** Calls the provider; no unit of work is open. */
  void perform(Plugins plugins) {
    Optional<Guarded<P>> found = plugins.find(step.kind(), step.plugin());
    if (found.isEmpty()) {
      // Its configuration was removed: an operator may bring it back within the step's patience.
      idempotency = IdempotencyKind.SEARCHABLE_REFERENCE;
      outcome =
          Outcome.notApplied(
              FailureKind.NOT_CALLED,
              "no instance '" + step.plugin() + "' of " + step.kind().key() + " is configured");
      return;
    }
    Guarded<P> plugin = found.get();
    Optional<IdempotencyKind> declared;
    try {
      declared = plugin.facet(p -> step.effect(p).map(Effect::idempotency));
    } catch (PluginUnavailableException e) {
      // Nothing was sent by this turn; of an earlier call still nothing is known.
      idempotency = IdempotencyKind.SEARCHABLE_REFERENCE;
      outcome = Outcome.notApplied(FailureKind.NOT_CALLED, String.valueOf(e.getMessage()));
      return;
    }
    if (declared.isEmpty()) {
      outcome =
          lookup
              ? Outcome.unknown(key(), FailureKind.NOT_CALLED, "the provider cannot be asked")
              : Outcome.rejected(
                  RejectionKind.NOT_SUPPORTED,
                  "not-supported",
                  "the provider " + step.plugin() + " does not offer " + step.operation());
      return;
    }
    idempotency = declared.get();
    outcome =
        lookup
            ? plugin.effect(
                key(),
                attempt.tries(),
                step.locale(),
                (p, context) -> lookUp(p, context),
                step::mismatch)
            : plugin.effect(
                key(), attempt.tries(), step.locale(), step::call, step::mismatch);
  }

  private Outcome<R> lookUp(P plugin, CallContext context) {
    Optional<? extends Effect<R>> effect = step.effect(plugin);
    return effect.isPresent()
        ? effect.get().lookup(key(), attempt.toRef(), context)
        : Outcome.unknown(key(), FailureKind.NOT_CALLED, "the provider cannot be asked");
  }

  /** Records the answer, in the unit in which the process decides what comes next. */
  void record(Session session, AttemptTable table, Instant now) {
    Outcome<R> answer = outcome;
    if (answer == null) {
      throw new IllegalStateException("a turn is recorded after it was performed");
    }
    Recording recording = new Recording(session, table, now);
    answer.fold(
        recording::done,
        recording::pending,
        recording::rejected,
        recording::notApplied,
        recording::unknown);
  }

  private final class Recording {
    private final Session session;
    private final AttemptTable table;
    private final Instant now;

    private Recording(Session session, AttemptTable table, Instant now) {
      this.session = session;
      this.table = table;
      this.now = now;
    }

    private AttemptTable.Attempt done(Outcome.Done<R> done) {
      AttemptTable.Attempt written =
          write(AttemptView.State.DONE, done.ref().id(), null, attempt.deadlineAt(), null);
      step.settled(session, new Settlement.Done<>(key(), done.value(), done.ref()));
      return written;
    }

    private AttemptTable.Attempt rejected(Outcome.Rejected<R> rejected) {
      Settlement.Rejected<R> settlement =
          new Settlement.Rejected<>(key(), rejected.kind(), rejected.violations());
      AttemptTable.Attempt written =
          write(
              AttemptView.State.REJECTED,
              rejected.ref().map(Object::toString).orElse(attempt.ref()),
              null,
              attempt.deadlineAt(),
              settlement.reason());
      step.settled(session, settlement);
      return written;
    }

    private AttemptTable.Attempt pending(Outcome.Pending<R> pending) {
      Instant deadline = pending.deadline().filter(d -> d.isAfter(now)).orElse(attempt.deadlineAt());
      if (!now.isBefore(deadline)) {
        return giveUp(false, pending.ref().id(), "still pending: " + pending.reason());
      }
      AttemptTable.Attempt written =
          write(
              AttemptView.State.PENDING,
              pending.ref().id(),
              earlier(later(pending.notBefore(), backOff()), deadline),
              deadline,
              "pending: " + pending.reason());
      step.pending(session, pending);
      return written;
    }

    private AttemptTable.Attempt notApplied(Outcome.NotApplied<R> not) {
      String why = not.kind() + ": " + not.diagnostic();
      if (!lookup) {
        Instant next = later(now.plus(not.retryAfter()), backOff());
        return next.isAfter(attempt.deadlineAt())
            ? giveUp(true, attempt.ref(), why)
            : write(AttemptView.State.RETRY, attempt.ref(), next, attempt.deadlineAt(), why);
      }
      if (not.kind() != FailureKind.NOT_FOUND) {
        return unsettled(why);
      }
      return switch (idempotency) {
        case NATIVE_KEY, CLIENT_ASSIGNED_ID -> again(why);
        case SEARCHABLE_REFERENCE -> {
          // A provider may index what it took a while after it took it.
          Instant sure = attempt.calledAt().plus(Patience.SEARCH_GRACE);
          yield sure.isAfter(now)
              ? write(AttemptView.State.UNKNOWN, attempt.ref(), sure, attempt.deadlineAt(), why)
              : again(why);
        }
        case NONE -> giveUp(false, attempt.ref(), why);
      };
    }

    private AttemptTable.Attempt again(String why) {
      return now.isAfter(attempt.deadlineAt())
          ? giveUp(true, attempt.ref(), why)
          : write(AttemptView.State.RETRY, attempt.ref(), now, attempt.deadlineAt(), why);
    }

    private AttemptTable.Attempt unknown(Outcome.Unknown<R> unknown) {
      return unsettled(unknown.kind() + ": " + unknown.diagnostic());
    }

    private AttemptTable.Attempt unsettled(String why) {
      if (idempotency == IdempotencyKind.NONE || !now.isBefore(attempt.deadlineAt())) {
        return giveUp(false, attempt.ref(), why);
      }
      AttemptView.State state =
          attempt.state() == AttemptView.State.PENDING
              ? AttemptView.State.PENDING
              : AttemptView.State.UNKNOWN;
      return write(
          state, attempt.ref(), earlier(backOff(), attempt.deadlineAt()), attempt.deadlineAt(), why);
    }

    private AttemptTable.Attempt giveUp(boolean certain, @Nullable String ref, String why) {
      AttemptTable.Attempt written =
          write(
              certain ? AttemptView.State.FAILED : AttemptView.State.UNRESOLVED,
              ref,
              null,
              attempt.deadlineAt(),
              why);
      step.settled(session, new Settlement.GaveUp<>(key(), certain, why));
      return written;
    }

    private AttemptTable.Attempt write(
        AttemptView.State state,
        @Nullable String ref,
        @Nullable Instant next,
        Instant deadline,
        @Nullable String diagnostic) {
      return table.update(
          session,
          attempt,
          state,
          attempt.tries(),
          ref,
          attempt.calledAt(),
          next,
          deadline,
          diagnostic);
    }

    private Instant backOff() {
      return now.plus(Patience.pause(attempt.tries()));
    }

    private Instant later(Instant a, Instant b) {
      return a.isAfter(b) ? a : b;
    }

    private Instant earlier(Instant a, Instant b) {
      return a.isBefore(b) ? a : b;
    }
  }
}
