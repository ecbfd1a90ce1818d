package org.balcao.kernel.process;

import java.time.Instant;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.FailureKind;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;

/**
 * Draws the conclusion from one answer of a provider: what is known now, and when to go on.
 *
 * <p>Two questions are kept apart. Whether a repeat is <em>safe</em> is what the operation's kind
 * of idempotency says. Whether it <em>certainly did not happen</em> takes more: as long as there is
 * a call of which nobody knows the end (the doubt), only a lookup that finds no trace, a while
 * after that call, says so.
 */
final class Recording<R> {
  private final ProviderStep<?, R> step;
  private final Attempt attempt;
  private final Attempt.Standing standing;
  private final OperationKey key;
  private final boolean lookup;
  private final IdempotencyKind idempotency;
  private final Session session;
  private final AttemptTable table;
  private final Instant now;

  Recording(
      ProviderStep<?, R> step,
      Attempt attempt,
      OperationKey key,
      boolean lookup,
      IdempotencyKind idempotency,
      Session session,
      AttemptTable table,
      Instant now) {
    this.step = step;
    this.attempt = attempt;
    this.standing = attempt.standing();
    this.key = key;
    this.lookup = lookup;
    this.idempotency = idempotency;
    this.session = session;
    this.table = table;
    this.now = now;
  }

  void record(Outcome<R> answer) {
    // A value only because a fold needs one.
    var unused =
        answer.<Attempt>fold(
            this::done, this::pending, this::rejected, this::notApplied, this::unknown);
  }

  private Attempt done(Outcome.Done<R> done) {
    Attempt written =
        write(
            standing
                .in(AttemptView.State.DONE, null, null)
                .withRef(done.ref().id())
                .withDoubt(null));
    step.settled(session, new Settlement.Done<>(key, done.value(), done.ref()));
    return written;
  }

  private Attempt rejected(Outcome.Rejected<R> rejected) {
    Settlement.Rejected<R> settlement =
        new Settlement.Rejected<>(key, rejected.kind(), rejected.violations());
    Attempt written =
        write(
            standing
                .in(AttemptView.State.REJECTED, null, settlement.reason())
                .withRef(rejected.ref().map(Object::toString).orElse(standing.ref()))
                .withDoubt(null));
    step.settled(session, settlement);
    return written;
  }

  private Attempt pending(Outcome.Pending<R> pending) {
    // The provider gives up at its own deadline; our patience lasts at least until it can say so.
    Instant deadline =
        pending
            .deadline()
            .map(its -> later(its.plus(Patience.DEADLINE_GRACE), standing.deadlineAt()))
            .orElse(standing.deadlineAt());
    Attempt.Standing accepted =
        standing.withRef(pending.ref().id()).withDoubt(null).withDeadline(deadline);
    String why = "pending: " + pending.reason();
    if (!now.isBefore(deadline)) {
      return giveUp(accepted, false, "still " + why);
    }
    Instant next = pending.deadline().filter(now::isBefore).map(this::sooner).orElse(backOff());
    Attempt written =
        write(
            accepted.in(
                AttemptView.State.PENDING,
                earlier(later(pending.notBefore(), next), deadline),
                why));
    step.pending(session, pending);
    return written;
  }

  private Attempt notApplied(Outcome.NotApplied<R> not) {
    String why = not.kind() + ": " + not.diagnostic();
    Instant wanted = now.plus(not.retryAfter());
    if (!lookup) {
      Instant next = later(wanted, sooner(standing.deadlineAt()));
      return !now.isBefore(standing.deadlineAt()) || next.isAfter(standing.deadlineAt())
          ? giveUpNotDone(standing, why)
          : write(standing.in(AttemptView.State.RETRY, next, why));
    }
    // What the provider has named it has had: that it finds no trace now is no proof.
    return not.kind() == FailureKind.NOT_FOUND && standing.ref() == null
        ? notFound(wanted, why)
        : unsettled(standing, wanted, why);
  }

  private Attempt notFound(Instant wanted, String why) {
    if (idempotency == IdempotencyKind.NONE) {
      return giveUp(standing, false, why);
    }
    Instant doubt = standing.doubtAt();
    Instant sure = doubt == null ? now : doubt.plus(Patience.CERTAINTY_GRACE);
    if (sure.isAfter(now)) {
      return idempotency == IdempotencyKind.SEARCHABLE_REFERENCE
          ? write(standing.in(AttemptView.State.UNKNOWN, sure, why))
          : again(standing, wanted, why);
    }
    return again(standing.withDoubt(null), wanted, why);
  }

  private Attempt again(Attempt.Standing known, Instant wanted, String why) {
    return !now.isBefore(known.deadlineAt())
        ? giveUpNotDone(known, why)
        : write(known.in(AttemptView.State.RETRY, wanted, why));
  }

  private Attempt unknown(Outcome.Unknown<R> unknown) {
    String why = unknown.kind() + ": " + unknown.diagnostic();
    if (!lookup) {
      // A duplicate that could not be found out is not made; whether there is an original may be.
      Instant next = idempotency == IdempotencyKind.NONE ? now : backOff();
      return unsettled(standing.withDoubt(standing.calledAt()), next, why);
    }
    return idempotency == IdempotencyKind.NONE && standing.ref() == null
        ? giveUp(standing, false, why)
        : unsettled(standing, now, why);
  }

  private Attempt unsettled(Attempt.Standing known, Instant wanted, String why) {
    if (!now.isBefore(known.deadlineAt())) {
      return giveUp(known, false, why);
    }
    AttemptView.State state =
        known.state() == AttemptView.State.PENDING
            ? AttemptView.State.PENDING
            : AttemptView.State.UNKNOWN;
    Instant next = lookup ? later(wanted, backOff()) : wanted;
    return write(known.in(state, earlier(next, known.deadlineAt()), why));
  }

  /** The patience ran out on something that did not happen, if that is certain. */
  private Attempt giveUpNotDone(Attempt.Standing known, String why) {
    Instant doubt = known.doubtAt();
    return doubt == null
        ? giveUp(known, true, why)
        : write(
            known.in(
                AttemptView.State.UNKNOWN, later(now, doubt.plus(Patience.CERTAINTY_GRACE)), why));
  }

  private Attempt giveUp(Attempt.Standing known, boolean certain, String why) {
    Attempt written =
        write(
            known.in(certain ? AttemptView.State.FAILED : AttemptView.State.UNRESOLVED, null, why));
    step.settled(session, new Settlement.GaveUp<>(key, certain, why));
    return written;
  }

  private Attempt write(Attempt.Standing reached) {
    return table
        .update(session, attempt, reached, now)
        .orElseThrow(() -> new ClaimLostException(attempt.taskQueue(), attempt.taskSubject()));
  }

  private Instant backOff() {
    return now.plus(Patience.pause(standing.tries()));
  }

  /** After a pause, or at that moment if it is sooner. */
  private Instant sooner(Instant moment) {
    return earlier(backOff(), moment);
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
