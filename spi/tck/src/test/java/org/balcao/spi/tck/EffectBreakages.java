package org.balcao.spi.tck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.RejectionKind;

/** Plugins that repeat effects, or lose sight of them. */
final class EffectBreakages {
  private EffectBreakages() {}

  static List<Breakage> all() {
    return List.of(
        new Breakage("sameKeyTwiceIsOneEffect", "makes a new key per try", () -> new NewKey(true)),
        new Breakage(
            "sameKeyAfterARestartIsOneEffect", "keeps keys in memory", () -> new NewKey(false)),
        new Breakage(
            "sameKeyForAnotherRequestIsRefused", "derives keys from requests", KeyOfRequest::new),
        Breakage.of(
            "whatNeedsNoKeyMayBeRepeated",
            "refuses the second time",
            act ->
                act.isRepeatable() && act.attempt() == 2
                    ? Outcome.rejected(RejectionKind.CONFLICT, "again", "done before")
                    : act.proceed()),
        Breakage.of("questionsHaveNoEffect", "does something when asked again", Asked::again),
        new Breakage("lookupFindsWhatWasDone", "finds nothing", () -> new Blind(true)),
        new Breakage("lookupFindsWhatWasDone", "does something by looking", Doer::new),
        new Breakage(
            "lookupAfterARestartFindsWhatWasDone", "forgets at its end", () -> new Blind(false)),
        new Breakage("lookupOfAnUnusedKeyFindsNothing", "never says no", NeverSaysNo::new),
        Breakage.of(
            "aLostAnswerIsUnknownAndLookedUp",
            "says that nothing happened",
            act -> denied(act, FailureKind.TIMEOUT_AFTER_SEND)),
        new Breakage("aLostAnswerIsUnknownAndLookedUp", "does not find it", LosesTrack::new),
        Breakage.of(
            "anUnreadableAnswerIsUnknownAndLookedUp",
            "says that nothing happened",
            act -> denied(act, FailureKind.MALFORMED_RESPONSE)),
        new Breakage("oneKeyFromManyThreadsIsOneEffect", "has a key per thread", KeyPerThread::new),
        new Breakage(
            "manyKeysFromManyThreadsAreManyEffects", "has a key for all threads", SharedKey::new),
        new Breakage("aCallAfterTheEndTellsTheTruth", "works on in secret", Ghost::new));
  }

  private static Object denied(Act act, FailureKind kind) throws Exception {
    Object answer = act.proceed();
    return act.isEffect() && answer instanceof Outcome.Unknown<?> u && u.kind() == kind
        ? Outcome.notApplied(kind, u.diagnostic())
        : answer;
  }

  /** Where a key was used first, and for what. */
  private record Use(int instance, Thread thread, Object request, Outcome<?> answer) {}

  /** Remembers what was done, as some saboteurs have to. */
  private abstract static class Remembering extends Sabotage {
    private final Map<String, Use> uses = new ConcurrentHashMap<>();

    @Override
    final Object call(Act act) throws Exception {
      if (!act.isEffect() && !act.isLookup()) {
        return act.proceed();
      }
      Optional<Use> known = Optional.ofNullable(uses.get(act.key().value()));
      if (act.isLookup()) {
        return looked(act, known);
      }
      Outcome<?> answer = done(act, known);
      uses.putIfAbsent(
          act.key().value(),
          new Use(act.instance(), Thread.currentThread(), act.request(), answer));
      return answer;
    }

    Outcome<?> done(Act act, Optional<Use> known) throws Exception {
      return act.proceedToOutcome();
    }

    Outcome<?> looked(Act act, Optional<Use> known) throws Exception {
      return act.proceedToOutcome();
    }

    static Outcome<?> notFound() {
      return Outcome.notApplied(FailureKind.NOT_FOUND, "nothing");
    }
  }

  /** Makes a new key where it is tried again, on the same instance or on another. */
  private static final class NewKey extends Remembering {
    private final boolean sameInstance;

    NewKey(boolean sameInstance) {
      this.sameInstance = sameInstance;
    }

    @Override
    Outcome<?> done(Act act, Optional<Use> known) throws Exception {
      boolean repeated =
          known
              .filter(use -> use.instance() == act.instance() == sameInstance)
              .filter(use -> act.attempt() == 2 && use.request().equals(act.request()))
              .isPresent();
      return (repeated ? act.withNewKey() : act).proceedToOutcome();
    }
  }

  /** Another request is another operation to it. */
  private static final class KeyOfRequest extends Remembering {
    @Override
    Outcome<?> done(Act act, Optional<Use> known) throws Exception {
      boolean other = known.filter(use -> !use.request().equals(act.request())).isPresent();
      return (other ? act.withNewKey() : act).proceedToOutcome();
    }
  }

  /** Finds nothing of what was done, by this instance or by an earlier one. */
  private static final class Blind extends Remembering {
    private final boolean sameInstance;

    Blind(boolean sameInstance) {
      this.sameInstance = sameInstance;
    }

    @Override
    Outcome<?> looked(Act act, Optional<Use> known) throws Exception {
      boolean unseen =
          known
              .filter(use -> Answers.isAccepted(use.answer()))
              .filter(use -> use.instance() == act.instance() == sameInstance)
              .isPresent();
      return unseen ? notFound() : act.proceedToOutcome();
    }
  }

  /** Has an effect where it should only look. */
  private static final class Doer extends Remembering {
    @Override
    Outcome<?> looked(Act act, Optional<Use> known) throws Exception {
      if (known.filter(use -> Answers.isAccepted(use.answer())).isPresent()) {
        act.doMore();
      }
      return act.proceedToOutcome();
    }
  }

  /** Does not find what it had no answer for. */
  private static final class LosesTrack extends Remembering {
    @Override
    Outcome<?> looked(Act act, Optional<Use> known) throws Exception {
      boolean lost =
          known
              .filter(
                  use ->
                      use.answer() instanceof Outcome.Unknown<?> u
                          && u.kind() == FailureKind.TIMEOUT_AFTER_SEND)
              .isPresent();
      return lost ? notFound() : act.proceedToOutcome();
    }
  }

  /** Cannot say that there is nothing. */
  private static final class NeverSaysNo extends Remembering {
    @Override
    Outcome<?> looked(Act act, Optional<Use> known) throws Exception {
      return known.isEmpty()
          ? Outcome.unknown(act.key(), FailureKind.PROVIDER_ERROR, "who knows")
          : act.proceedToOutcome();
    }
  }

  /** Sends another key from another thread. */
  private static final class KeyPerThread extends Remembering {
    private final Map<String, Thread> owners = new ConcurrentHashMap<>();

    @Override
    Outcome<?> done(Act act, Optional<Use> known) throws Exception {
      Thread owner = owners.computeIfAbsent(act.key().value(), k -> Thread.currentThread());
      return (owner == Thread.currentThread() ? act : act.withNewKey()).proceedToOutcome();
    }
  }

  /** Keeps the key of a call where other threads take it for theirs. */
  private static final class SharedKey extends Sabotage {
    private final Thread maker = Thread.currentThread();
    private final Map<String, String> keys = new ConcurrentHashMap<>();

    @Override
    Object call(Act act) throws Exception {
      if (!act.isEffect() || Thread.currentThread() == maker) {
        return act.proceed();
      }
      return act.withKey(keys.computeIfAbsent(act.facet(), f -> act.key().value())).proceed();
    }
  }

  /** Goes on after its end, and denies it. */
  private static final class Ghost extends Sabotage {
    private volatile int ended;

    @Override
    Object call(Act act) throws Exception {
      if (act.isEnd()) {
        ended = Math.max(ended, act.instance());
        return null;
      }
      Object answer = act.proceed();
      return act.isEffect() && act.instance() <= ended
          ? Outcome.notApplied(FailureKind.CONNECTION, "closed")
          : answer;
    }
  }

  /** Questions that are more than that. */
  private static final class Asked {
    static Object again(Act act) throws Exception {
      if (act.isQuery() && act.attempt() == 2) {
        act.doMore();
      }
      return act.proceed();
    }
  }
}
