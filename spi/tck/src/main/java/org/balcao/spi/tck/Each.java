package org.balcao.spi.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.balcao.spi.Plugin;
import org.junit.jupiter.api.Assumptions;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;
import org.opentest4j.TestAbortedException;

/** Runs a check over the operations of a contract, each on a bench of its own. */
final class Each<P extends Plugin> {

  /** A check of one operation. */
  @FunctionalInterface
  interface Check<P extends Plugin> {
    void on(Bench<P> bench, Operation<P, ?, ?, ?> operation) throws Exception;
  }

  private final Subject<P> subject;
  private final Predicate<Operation<P, ?, ?, ?>> which;

  private Each(Subject<P> subject, Predicate<Operation<P, ?, ?, ?>> which) {
    this.subject = subject;
    this.which = which;
  }

  static <P extends Plugin> Each<P> operation(Subject<P> subject) {
    return new Each<>(subject, operation -> true);
  }

  static <P extends Plugin> Each<P> effect(Subject<P> subject) {
    return of(subject, Operation.Kind.EFFECT);
  }

  static <P extends Plugin> Each<P> of(Subject<P> subject, Operation.Kind kind) {
    return new Each<>(subject, operation -> operation.kind() == kind);
  }

  Each<P> where(Predicate<Operation<P, ?, ?, ?>> more) {
    return new Each<>(subject, which.and(more));
  }

  /** Fails with all that fail; is skipped where there is none to check. */
  void check(Check<P> check) {
    List<Throwable> failures = new ArrayList<>();
    int examined = 0;
    for (Operation<P, ?, ?, ?> operation : subject.operations()) {
      if (which.test(operation)) {
        examined += examine(operation, check, failures::add);
      }
    }
    if (failures.size() == 1) {
      throw new AssertionFailedError(failures.get(0).getMessage(), failures.get(0));
    }
    if (!failures.isEmpty()) {
      throw new MultipleFailuresError("", failures);
    }
    Assumptions.assumeTrue(examined > 0, "no operation that this could be tried with");
  }

  private int examine(
      Operation<P, ?, ?, ?> operation, Check<P> check, Consumer<Throwable> failures) {
    try (Bench<P> bench = new Bench<>(subject)) {
      if (!operation.isPresentIn(bench.plugin())) {
        return 0;
      }
      check.on(bench, operation);
      return 1;
    } catch (TestAbortedException e) {
      return 0;
    } catch (AssertionError | Exception e) {
      failures.accept(new AssertionFailedError(operation.name() + ": " + e.getMessage(), e));
      return 1;
    }
  }
}
