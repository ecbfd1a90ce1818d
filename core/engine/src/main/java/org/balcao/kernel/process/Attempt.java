package org.balcao.kernel.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.ProviderRef;
import org.jspecify.annotations.Nullable;

/** One operation of a provider as it lies in the table: what it is, and where it stands. */
record Attempt(
    UUID id,
    String operation,
    String kind,
    String plugin,
    String subject,
    String taskQueue,
    String taskSubject,
    Duration patience,
    Instant createdAt,
    Standing standing,
    int nudges,
    int version) {

  /**
   * What is known of it.
   *
   * @param state what is known
   * @param tries how often it was called or looked up
   * @param ref the provider's own name for it, once it gave one
   * @param calledAt when it was called last
   * @param doubtAt when the last call was made of which nobody knows whether it was carried out
   * @param nextAt when it is to be called or looked up; null for at once, or never again
   * @param deadlineAt when the patience ends
   * @param diagnostic what went wrong last
   */
  record Standing(
      AttemptView.State state,
      int tries,
      @Nullable String ref,
      Instant calledAt,
      @Nullable Instant doubtAt,
      @Nullable Instant nextAt,
      Instant deadlineAt,
      @Nullable String diagnostic) {
    private static final int LONGEST_DIAGNOSTIC = 1000;

    Standing {
      if (diagnostic != null && diagnostic.length() > LONGEST_DIAGNOSTIC) {
        diagnostic = diagnostic.substring(0, LONGEST_DIAGNOSTIC);
      }
    }

    Standing in(AttemptView.State changed, @Nullable Instant next, @Nullable String why) {
      return new Standing(changed, tries, ref, calledAt, doubtAt, next, deadlineAt, why);
    }

    Standing withRef(@Nullable String changed) {
      return new Standing(state, tries, changed, calledAt, doubtAt, nextAt, deadlineAt, diagnostic);
    }

    Standing withDoubt(@Nullable Instant changed) {
      return new Standing(state, tries, ref, calledAt, changed, nextAt, deadlineAt, diagnostic);
    }

    Standing withDeadline(Instant changed) {
      return new Standing(state, tries, ref, calledAt, doubtAt, nextAt, changed, diagnostic);
    }

    /** A call that begins now. */
    Standing called(Instant now) {
      return new Standing(
          AttemptView.State.STARTED, tries + 1, ref, now, doubtAt, null, deadlineAt, diagnostic);
    }

    /** A lookup that begins now. */
    Standing lookedUp() {
      // STARTED was left by a node that died in the call: whether the provider got it, it must say.
      Instant doubt = state == AttemptView.State.STARTED ? calledAt : doubtAt;
      return new Standing(state, tries + 1, ref, calledAt, doubt, null, deadlineAt, diagnostic);
    }
  }

  AttemptView.State state() {
    return standing.state();
  }

  Attempt at(Standing changed) {
    return new Attempt(
        id,
        operation,
        kind,
        plugin,
        subject,
        taskQueue,
        taskSubject,
        patience,
        createdAt,
        changed,
        nudges,
        version + 1);
  }

  Optional<ProviderRef> toRef() {
    return Optional.ofNullable(standing.ref()).map(ProviderRef::new);
  }

  /** As others are told: a repeat that is safe says nothing about the calls before it. */
  AttemptView view() {
    boolean doubted = state() == AttemptView.State.RETRY && standing.doubtAt() != null;
    return new AttemptView(
        id,
        operation,
        kind + "." + plugin,
        subject,
        doubted ? AttemptView.State.UNKNOWN : state(),
        standing.tries(),
        Optional.ofNullable(standing.ref()),
        Optional.ofNullable(standing.diagnostic()),
        createdAt);
  }
}
