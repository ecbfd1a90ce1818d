package org.balcao.testkit.matrix;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * One method of an extension point or of a facet of it.
 *
 * @param path the methods that lead to the facet, from the extension point on
 * @param owner the interface that has the method
 * @param method what is called
 * @param returns what it answers
 */
record Operation(PluginKind<?> kind, List<Method> path, Shape owner, Method method, Shape returns) {

  /** Every method of a kind, those of its facets included; but {@code close}. */
  static List<Operation> of(PluginKind<?> kind) {
    List<Operation> found = new ArrayList<>();
    collect(kind, List.of(), Shape.of(kind.point()), found);
    return found;
  }

  private static void collect(
      PluginKind<?> kind, List<Method> path, Shape owner, List<Operation> found) {
    for (Method method : methods(owner.raw())) {
      Shape returns = owner.returned(method);
      found.add(new Operation(kind, path, owner, method, returns));
      if (isFacet(returns)) {
        List<Method> further = new ArrayList<>(path);
        further.add(method);
        collect(kind, further, returns.argument(), found);
      }
    }
  }

  static List<Method> methods(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(m -> !m.isBridge() && !Modifier.isStatic(m.getModifiers()))
        .filter(m -> m.getDeclaringClass() != Object.class && !m.getName().equals("close"))
        .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toGenericString))
        .toList();
  }

  /** An optional interface of the SPI that a plugin implements. */
  static boolean isFacet(Shape returns) {
    if (returns.raw() != Optional.class) {
      return false;
    }
    Class<?> type = returns.argument().raw();
    return type.isInterface() && !type.isSealed() && type.getName().startsWith("org.balcao.spi.");
  }

  /** Whether that method, called at the end of that path, is this one. */
  boolean isReachedBy(List<Method> taken, Method called) {
    return path.size() == taken.size() && same(method, called) && samePath(taken);
  }

  private boolean samePath(List<Method> taken) {
    for (int i = 0; i < taken.size(); i++) {
      if (!same(path.get(i), taken.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * An interface that repeats a method of its parent has one method, under two names of classes.
   */
  private static boolean same(Method one, Method other) {
    return one.getName().equals(other.getName())
        && Arrays.equals(one.getParameterTypes(), other.getParameterTypes());
  }

  boolean answersOutcome() {
    return returns.raw() == Outcome.class;
  }

  /** Whether what it does may have an effect, so that not knowing matters. */
  boolean hasEffect() {
    return answersOutcome() && Effect.class.isAssignableFrom(owner.raw());
  }

  /** Calls it, on the way through the facets. Whatever is thrown gets out as it is. */
  Object invoke(Plugin plugin, CallContext context, Specimens specimens) {
    Object target = plugin;
    for (Method facet : path) {
      target = ((Optional<?>) call(target, facet)).orElseThrow();
    }
    return call(target, method, arguments(context, specimens));
  }

  /** What it is called with; null where no value of a type could be made. */
  Object[] arguments(CallContext context, Specimens specimens) {
    return owner.parameters(method).stream()
        .map(type -> type.raw() == CallContext.class ? context : specimens.of(type).orElse(null))
        .toArray();
  }

  private static Object call(Object target, Method method, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw Operation.<RuntimeException>sneaky(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked") // as a plugin's own throw statement would do it
  private static <T extends Throwable> T sneaky(Throwable thrown) throws T {
    throw (T) thrown;
  }

  @Override
  public String toString() {
    return kind.key()
        + path.stream().map(m -> "." + m.getName()).collect(Collectors.joining())
        + "."
        + method.getName();
  }
}
