package org.balcao.testkit.matrix;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Looks whenever a plugin, or a facet of it, is called. */
final class Watched {
  private final AtomicReference<Consumer<String>> look = new AtomicReference<>(method -> {});

  /** What is done at each call from now on, with the method's name. */
  void by(Consumer<String> looking) {
    look.set(looking);
  }

  /** The same plugin, watched. */
  <P> P plugin(Class<P> type, P real) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              if (method.getDeclaringClass() != Object.class) {
                look.get().accept(type.getSimpleName() + "." + method.getName());
              }
              Object answer;
              try {
                answer = method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
              Shape returns = Shape.of(type).returned(method);
              return Operation.isFacet(returns)
                  ? ((Optional<?>) answer).map(facet -> facet(returns.argument().raw(), facet))
                  : answer;
            }));
  }

  private <F> F facet(Class<F> type, Object real) {
    return plugin(type, type.cast(real));
  }
}
