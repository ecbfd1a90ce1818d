package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.PluginException;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.jspecify.annotations.Nullable;

/** Judges outcomes, with messages that say what was answered instead. */
final class Answers {
  private Answers() {}

  /** An answer as the kernel takes it: a plugin's own exception is one, any other a fault. */
  static <R> Outcome<R> heard(String what, Supplier<? extends @Nullable Outcome<R>> call) {
    Outcome<R> answer;
    try {
      answer = call.get();
    } catch (PluginException e) {
      return e.kind() == PluginException.Kind.INVALID_REQUEST
          ? Outcome.rejected(RejectionKind.INVALID_REQUEST, "exception", message(e))
          : Outcome.notApplied(FailureKind.PLUGIN_FAILURE, message(e));
    } catch (RuntimeException e) {
      throw new AssertionError(what + " threw " + e, e);
    }
    if (answer == null) {
      throw new AssertionError(what + " answered null");
    }
    return answer;
  }

  private static String message(PluginException e) {
    return String.valueOf(e.getMessage());
  }

  /** The provider's name of what was done or accepted. */
  static ProviderRef accepted(String what, Outcome<?> outcome) {
    return refOf(outcome)
        .filter(ref -> !(outcome instanceof Outcome.Rejected))
        .orElseGet(
            () -> fail(what + " should have been done or accepted, and was answered " + outcome));
  }

  static boolean isAccepted(Outcome<?> outcome) {
    return outcome instanceof Outcome.Done || outcome instanceof Outcome.Pending;
  }

  static boolean isNotFound(Outcome<?> outcome) {
    return outcome instanceof Outcome.NotApplied<?> n && n.kind() == FailureKind.NOT_FOUND;
  }

  static Optional<ProviderRef> refOf(Outcome<?> outcome) {
    return outcome.fold(
        done -> Optional.of(done.ref()),
        pending -> Optional.of(pending.ref()),
        Outcome.Rejected::ref,
        notApplied -> Optional.empty(),
        unknown -> Optional.empty());
  }

  /**
   * Whether two answers tell of the same thing: the same reference and, where both are final, the
   * same value. What was accepted first may be done by the second answer.
   */
  static boolean tellTheSame(Outcome<?> first, Outcome<?> second) {
    if (first instanceof Outcome.Done<?> a && second instanceof Outcome.Done<?> b) {
      return a.ref().equals(b.ref()) && Objects.equals(a.value(), b.value());
    }
    return isAccepted(first) && isAccepted(second) && refOf(first).equals(refOf(second));
  }

  static void assertSame(String what, Outcome<?> first, Outcome<?> second) {
    if (!tellTheSame(first, second)) {
      fail(what + " should be answered as the first call was, " + first + ", not " + second);
    }
  }
}
