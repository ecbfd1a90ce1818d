package org.balcao.testkit.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.BiFunction;
import org.balcao.kernel.plugin.GuardOptions;
import org.balcao.kernel.plugin.Guarded;
import org.balcao.kernel.plugin.PluginUnavailableException;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/** One misbehaviour at one operation. */
final class Cell {
  private final Operation operation;
  private final Misbehaviour misbehaviour;
  private final Specimens specimens;
  private final Scene scene;
  private final Dummy dummy;

  Cell(Operation operation, Misbehaviour misbehaviour, Specimens specimens, Duration deadline) {
    this.operation = operation;
    this.misbehaviour = misbehaviour;
    this.specimens = specimens;
    this.scene = new Scene(deadline);
    this.dummy = new Dummy(operation.kind(), specimens);
    dummy.at(operation, () -> misbehaviour.act(operation, () -> dummy.good(operation), scene));
  }

  Plugin plugin() {
    return dummy.plugin();
  }

  /** The same with more time, and without what happened so far. */
  Cell again() {
    return new Cell(operation, misbehaviour, specimens, scene.deadline().multipliedBy(3));
  }

  GuardOptions options() {
    GuardOptions usual = GuardOptions.defaults().withPool(1, 1);
    return misbehaviour.takesTime() ? usual.withTimeout(scene.deadline()) : usual;
  }

  Misbehaviour misbehaviour() {
    return misbehaviour;
  }

  /**
   * What a call came to.
   *
   * @param outcome of an operation that answers one
   * @param value of a question
   * @param unavailable why a question has no answer
   */
  record Result(Outcome<?> outcome, Object value, Optional<FailureKind> unavailable) {}

  /**
   * Calls the plugin, and asserts what the guard promises.
   *
   * @param healthy a plugin of the same kind that behaves
   * @return whether the call began; where the machine was too busy for it, it is to be tried again
   */
  boolean check(Guarded<? extends Plugin> guard, Guarded<? extends Plugin> healthy) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    scene.guard(guard);
    scene.hold();
    boolean held = true;
    try {
      Result result = call(guard);
      if (misbehaviour.takesTime() && (notCalled(result) || dummy.calls() == 0)) {
        return false;
      }
      // While the thread of the misbehaving one may still hang.
      assertWorks(call(healthy));
      scene.release();
      held = false;
      scene.happenLater();
      assertContained(result);
      assertFalse(Thread.currentThread().isInterrupted(), "the caller is interrupted");
      assertSame(loader, Thread.currentThread().getContextClassLoader());
      assertEquals(locale, Locale.getDefault());
      assertEquals(zone, TimeZone.getDefault());
      assertEquals(1, dummy.calls(), "calls");
      assertNext(guard);
      return true;
    } finally {
      if (held) {
        scene.release();
      }
    }
  }

  /** Calls the operation of a guarded plugin. */
  Result call(Guarded<? extends Plugin> guard) {
    try {
      if (!operation.answersOutcome()) {
        return new Result(
            null,
            guard.<Object>ask(
                operation.toString(), plugin -> operation.invoke(plugin, null, specimens)),
            Optional.empty());
      }
      return new Result(outcome(guard), null, Optional.empty());
    } catch (PluginUnavailableException e) {
      return new Result(null, null, Optional.of(e.kind()));
    }
  }

  /** Calls it as what it is: an effect, what became of one, or a question. */
  private Outcome<?> outcome(Guarded<? extends Plugin> guard) {
    BiFunction<Plugin, CallContext, Outcome<Object>> call =
        (plugin, context) -> asOutcome(operation.invoke(plugin, context, specimens));
    if (!operation.hasEffect()) {
      return guard.query(operation.toString(), Locale.ROOT, call, this::mismatch);
    }
    OperationKey key = new OperationKey(operation.toString(), UUID.randomUUID().toString());
    return operation.method().getName().equals("lookup")
        ? guard.lookup(key, 1, Locale.ROOT, call, this::mismatch)
        : guard.effect(key, 1, Locale.ROOT, call, this::mismatch);
  }

  @SuppressWarnings("unchecked") // what it is not, the guard finds out
  private static Outcome<Object> asOutcome(Object answer) {
    return (Outcome<Object>) answer;
  }

  /** Looks at the value as the store's own code would: as what it should be. */
  private Optional<String> mismatch(Object value) {
    operation.returns().argument().raw().cast(value);
    return Optional.empty();
  }

  private static boolean notCalled(Result result) {
    return result.outcome() instanceof Outcome.NotApplied<?> not
            && not.kind() == FailureKind.NOT_CALLED
        || result.unavailable().filter(kind -> kind == FailureKind.NOT_CALLED).isPresent();
  }

  private void assertWorks(Result result) {
    assertEquals(Optional.empty(), result.unavailable(), "a healthy plugin does not answer");
    Object answer = operation.answersOutcome() ? result.outcome() : result.value();
    if (Operation.isFacet(operation.returns())) {
      assertTrue(((Optional<?>) answer).isPresent(), "a healthy plugin lacks the facet");
    } else {
      assertEquals(dummy.good(operation), answer, "a healthy plugin answers otherwise");
    }
  }

  private void assertContained(Result result) {
    List<FailureKind> expected = misbehaviour.failures();
    if (!operation.answersOutcome()) {
      result
          .unavailable()
          .ifPresentOrElse(
              kind -> assertTrue(expected.contains(kind), "unavailable: " + kind),
              () -> assertNotNull(result.value()));
      if (misbehaviour.takesTime() || misbehaviour == Misbehaviour.THROWS) {
        assertTrue(result.unavailable().isPresent(), "it answers " + result.value());
      }
      return;
    }
    Outcome<?> outcome = result.outcome();
    if (expected.isEmpty()) {
      assertWorks(result);
    } else if (outcome instanceof Outcome.Unknown<?> unknown) {
      assertTrue(operation.hasEffect(), "a question without effect is unknown");
      assertTrue(expected.contains(unknown.kind()), outcome.toString());
      assertShort(unknown.diagnostic());
    } else if (outcome instanceof Outcome.NotApplied<?> not) {
      assertTrue(
          !operation.hasEffect() || misbehaviour == Misbehaviour.ANSWERS_TOO_MUCH,
          "what may have happened is told as not done: " + outcome);
      assertTrue(expected.contains(not.kind()), outcome.toString());
      assertTrue(not.retryAfter().compareTo(Duration.ofDays(30)) <= 0, outcome.toString());
      assertShort(not.diagnostic());
    } else {
      fail("it is believed: " + outcome);
    }
  }

  private static void assertShort(String diagnostic) {
    assertTrue(diagnostic.length() <= 500, "a diagnostic of " + diagnostic.length());
    assertFalse(diagnostic.contains("secret"), diagnostic);
    assertFalse(diagnostic.contains("\n"), diagnostic);
  }

  /** Who comes next is not hit by it; but one that does not link is not called any more. */
  private void assertNext(Guarded<? extends Plugin> guard) {
    if (misbehaviour == Misbehaviour.DOES_NOT_LINK) {
      assertTrue(notCalled(call(guard)), "it is not quarantined");
      assertEquals(1, dummy.calls(), "calls of a quarantined plugin");
    } else if (!misbehaviour.takesTime()) {
      String around =
          guard.ask(
              "next",
              plugin ->
                  Thread.currentThread().isInterrupted()
                      + " "
                      + (Thread.currentThread().getContextClassLoader() != null));
      assertEquals("false true", around);
    }
  }

  @Override
  public String toString() {
    return operation + " " + misbehaviour;
  }
}
