package org.balcao.testkit.matrix;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;

/** A plugin of any kind with every facet. It behaves well, but where it is told otherwise. */
final class Dummy {
  private final PluginKind<?> kind;
  private final Specimens specimens;
  private final AtomicInteger calls = new AtomicInteger();
  private Optional<Operation> where = Optional.empty();
  private Supplier<Object> conduct = () -> null;
  private Supplier<Object> close = () -> null;

  Dummy(PluginKind<?> kind, Specimens specimens) {
    this.kind = kind;
    this.specimens = specimens;
  }

  /** Does that at one operation. */
  Dummy at(Operation operation, Supplier<Object> what) {
    where = Optional.of(operation);
    conduct = what;
    return this;
  }

  /** Does that when it is closed. */
  Dummy atClose(Supplier<Object> what) {
    close = what;
    return this;
  }

  /** The plugin. */
  Plugin plugin() {
    return (Plugin) proxy(Shape.of(kind.point()), List.of());
  }

  /** How often it was called where it is told otherwise. */
  int calls() {
    return calls.get();
  }

  private Object proxy(Shape type, List<Method> path) {
    InvocationHandler handler =
        (self, method, arguments) -> {
          if (method.getDeclaringClass() == Object.class) {
            return ofObject(self, method, arguments);
          }
          if (method.getName().equals("close")) {
            return close.get();
          }
          if (where.filter(o -> o.isReachedBy(path, method)).isPresent()) {
            calls.incrementAndGet();
            return conduct.get();
          }
          return good(type.returned(method), path, method);
        };
    return Proxy.newProxyInstance(
        Dummy.class.getClassLoader(), new Class<?>[] {type.raw()}, handler);
  }

  private static Object ofObject(Object self, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "equals" -> self == arguments[0];
      case "hashCode" -> System.identityHashCode(self);
      default -> "a dummy";
    };
  }

  /** What a good plugin answers at an operation. */
  Object good(Operation operation) {
    return good(operation.returns(), operation.path(), operation.method());
  }

  private Object good(Shape returns, List<Method> path, Method method) {
    if (Operation.isFacet(returns)) {
      List<Method> further = new ArrayList<>(path);
      further.add(method);
      return Optional.of(proxy(returns.argument(), further));
    }
    if (returns.raw() == Outcome.class) {
      return specimens
          .of(returns.argument())
          .<Outcome<Object>>map(value -> Outcome.done(value, new ProviderRef("ref")))
          .orElseGet(() -> Outcome.rejected(RejectionKind.DECLINED, "code", "message"));
    }
    return specimens.of(returns).orElseThrow(() -> new IllegalStateException("no " + returns));
  }
}
