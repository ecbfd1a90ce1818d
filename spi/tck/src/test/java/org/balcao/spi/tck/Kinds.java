package org.balcao.spi.tck;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * Which methods of an extension point and its facets are what kind of operation, found by calling
 * each operation of a contract and looking which method that is.
 *
 * @param byMethod the operations' methods
 */
record Kinds(Map<Method, Operation.Kind> byMethod) {

  static final Kinds NONE = new Kinds(Map.of());

  static <P extends Plugin> Kinds of(FakeSubject<P> fake) {
    Map<Method, Operation.Kind> kinds = new HashMap<>();
    AtomicReference<Method> called = new AtomicReference<>();
    Saboteur.with(
        () -> new Listener(called),
        NONE,
        () -> {
          for (Operation<P, ?, ?, ?> operation : fake.operations()) {
            try (Bench<P> bench = new Bench<>(fake)) {
              if (operation.isPresentIn(bench.plugin())) {
                Trial<P, ?, ?, ?> trial = operation.trial(bench);
                called.set(null);
                trial.call(bench.call());
                Optional.ofNullable(called.get())
                    .ifPresent(method -> kinds.put(method, operation.kind()));
              }
            }
          }
        });
    return new Kinds(Map.copyOf(kinds));
  }

  boolean is(Operation.Kind kind, Method method) {
    return byMethod.get(method) == kind;
  }

  /** Notes the first call of an operation. */
  private static final class Listener extends Sabotage {
    private final AtomicReference<Method> called;

    Listener(AtomicReference<Method> called) {
      this.called = called;
    }

    @Override
    Object call(Act act) throws Exception {
      if (act.method().getReturnType() == Outcome.class && !act.is("lookup")) {
        called.compareAndSet(null, act.method());
      }
      return act.proceed();
    }
  }
}
