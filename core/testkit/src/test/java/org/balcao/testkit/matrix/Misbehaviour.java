package org.balcao.testkit.matrix;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/**
 * How a plugin can harm whoever calls it, and what the guard promises to make of it.
 *
 * <p>Not among them: {@code System.exit}, {@code Runtime.halt}, reflection into the store's
 * internals, leaving thread-locals behind. Plugins are trusted code in the store's own process;
 * Java 17 has nothing that would keep them from it (the security manager is on its way out, JEP
 * 411), and what is left in a thread-local stays on the plugin's own threads.
 */
enum Misbehaviour {
  /** Never answers, and does not listen when it is told to stop. */
  HANGS(FailureKind.TIMEOUT_AFTER_SEND) {
    @Override
    Object act(Operation operation, Supplier<Object> good, Scene scene) {
      scene.hang(Duration.ofMinutes(1));
      return good.get();
    }
  },

  /** Answers well, long after its deadline: the answer must not be taken. */
  IS_SLOW(FailureKind.TIMEOUT_AFTER_SEND) {
    @Override
    Object act(Operation operation, Supplier<Object> good, Scene scene) {
      scene.hang(scene.deadline().multipliedBy(20));
      return good.get();
    }
  },

  /** Waits for a lock that somebody else holds; interrupts do not reach it. */
  BLOCKS_ON_A_LOCK(FailureKind.TIMEOUT_AFTER_SEND) {
    @Override
    Object act(Operation operation, Supplier<Object> good, Scene scene) {
      scene.blockOnTheLock();
      return good.get();
    }
  },

  /** Calls itself through the store and waits for its own, only thread. */
  CALLS_ITSELF(FailureKind.TIMEOUT_AFTER_SEND, FailureKind.PLUGIN_FAILURE) {
    @Override
    Object act(Operation operation, Supplier<Object> good, Scene scene) {
      scene.guard().ask("itself", plugin -> 1);
      return good.get();
    }
  },

  /** Has a bug. */
  THROWS(FailureKind.PLUGIN_FAILURE) {
    @Override
    Object act(Operation operation, Supplier<Object> good, Scene scene) {
      throw new IllegalStateException("a bug, with a secret in its message");
    }
  },

  /** Throws something that throws when it is looked at. */
  THROWS_WHAT_CANNOT_BE_READ(FailureKind.PLUGIN_FAILURE) {
    @Override
    Object act(Operation operation, Supplier<Object> good, Scene scene) {
      throw new Unreadable();
    }
  },

  /** Calls itself until the stack is full. */
  OVERFLOWS_THE_STACK(FailureKind.PLUGIN_FAILURE) {
    @Override
    Object act(Operation operation, Supplier<Object> good, Scene scene) {
      return act(operation, good, scene).toString();
    }
  },

  /** Wants more memory than there is; the error is real to whoever catches it. */
  RUNS_OUT_OF_MEMORY(FailureKind.PLUGIN_FAILURE) {
    @Override
    Object act(Operation operation, Supplier<Object> good, Scene scene) {
      throw new OutOfMemoryError("as a plugin would throw it");
    }
  },

  /** Was compiled against a library that is not there. It is not called again. */
  DOES_NOT_LINK(FailureKind.PLUGIN_FAILURE) {
    @Override
    Object act(Operation operation, Supplier<Object> good, Scene scene) {
      throw new NoClassDefFoundError("com/example/Missing");
    }
  },

  /** Answers {@code null}. */
  ANSWERS_NULL(FailureKind.PLUGIN_FAILURE) {
    @Override
    Object act(Operation operation, Supplier<Object> good, Scene scene) {
      return null;
    }
  },

  /** Answers a success without a value or a reference; a collection that holds {@code null}. */
  ANSWERS_NULL_INSIDE(FailureKind.MALFORMED_RESPONSE) {
    @Override
    Object act(Operation operation, Supplier<Object> good, Scene scene) {
      if (operation.answersOutcome()) {
        return new Outcome.Done<>(null, null);
      }
      Class<?> type = operation.returns().raw();
      return type == List.class
          ? Arrays.asList((Object) null)
          : type == Set.class ? new HashSet<>(Arrays.asList((Object) null)) : good.get();
    }
  },

  /** Answers something of another type, as generics do not keep it from. */
  ANSWERS_SOMETHING_ELSE(FailureKind.MALFORMED_RESPONSE, FailureKind.PLUGIN_FAILURE) {
    @Override
    Object act(Operation operation, Supplier<Object> good, Scene scene) {
      return operation.answersOutcome()
          ? Outcome.done(new Unreadable(), new ProviderRef("ref"))
          : new Unreadable();
    }
  },

  /** Answers megabytes, and asks for centuries of patience. */
  ANSWERS_TOO_MUCH(FailureKind.CONNECTION) {
    @Override
    Object act(Operation operation, Supplier<Object> good, Scene scene) {
      Class<?> type = operation.returns().raw();
      if (operation.answersOutcome()) {
        return new Outcome.NotApplied<>(FailureKind.CONNECTION, Duration.ofDays(100_000), MUCH);
      }
      return type == String.class
          ? MUCH
          : type == List.class ? Collections.nCopies(5_000_000, "x") : good.get();
    }
  },

  /** Changes its answer after it has given it. */
  CHANGES_ITS_ANSWER() {
    @Override
    Object act(Operation operation, Supplier<Object> good, Scene scene) {
      if (operation.returns().arguments().stream().noneMatch(a -> a.raw() == List.class)) {
        return good.get();
      }
      return ((Outcome<?>) good.get())
          .map(
              value -> {
                List<Object> open = new ArrayList<>((List<?>) value);
                scene.later(
                    () -> {
                      open.clear();
                      open.add(null);
                    });
                return open;
              });
    }
  },

  /** Changes what the whole JVM shares: default locale, time zone; and its class loader. */
  CHANGES_DEFAULTS() {
    @Override
    Object act(Operation operation, Supplier<Object> good, Scene scene) {
      Locale.setDefault(Locale.JAPAN);
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      Thread.currentThread().setContextClassLoader(null);
      return good.get();
    }
  },

  /** Leaves its thread interrupted, for whoever uses it next. */
  INTERRUPTS_ITSELF() {
    @Override
    Object act(Operation operation, Supplier<Object> good, Scene scene) {
      Thread.currentThread().interrupt();
      return good.get();
    }
  };

  private static final String MUCH = "x\n".repeat(500_000);

  private final List<FailureKind> failures;

  Misbehaviour(FailureKind... failures) {
    this.failures = List.of(failures);
  }

  /**
   * Does it.
   *
   * @param good gives the answer of a good plugin
   */
  abstract Object act(Operation operation, Supplier<Object> good, Scene scene);

  /** What the store is told went wrong, one of these; none where its answer is taken. */
  List<FailureKind> failures() {
    return failures;
  }

  /** Whether it lasts until the deadline. */
  boolean takesTime() {
    return failures.contains(FailureKind.TIMEOUT_AFTER_SEND);
  }

  /** An exception that defends itself. Also something that no extension point answers. */
  static final class Unreadable extends RuntimeException {
    @Override
    public String getMessage() {
      throw new IllegalStateException("not for you");
    }

    @Override
    public String getLocalizedMessage() {
      throw new IllegalStateException("not for you");
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      throw new IllegalStateException("not for you");
    }

    @Override
    public synchronized Throwable getCause() {
      throw new IllegalStateException("not for you");
    }

    @Override
    public String toString() {
      throw new IllegalStateException("not for you");
    }
  }
}
