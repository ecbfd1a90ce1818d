package org.balcao.spi.tck;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.balcao.spi.Plugin;

/** The facets of an extension point: its methods without parameter that return an optional. */
final class Facets {
  private Facets() {}

  static Set<String> names(Class<? extends Plugin> extensionPoint) {
    return Arrays.stream(extensionPoint.getMethods())
        .filter(Facets::isFacet)
        .map(Method::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static <P extends Plugin> Set<String> of(Class<P> extensionPoint, P plugin) {
    return Arrays.stream(extensionPoint.getMethods())
        .filter(method -> isFacet(method) && get(method, plugin).isPresent())
        .map(Method::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All facets that are there. */
  static <P extends Plugin> Set<Object> instances(Class<P> extensionPoint, P plugin) {
    return Arrays.stream(extensionPoint.getMethods())
        .filter(Facets::isFacet)
        .flatMap(method -> get(method, plugin).stream())
        .collect(Collectors.toSet());
  }

  private static boolean isFacet(Method method) {
    return method.getReturnType() == Optional.class
        && method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers());
  }

  private static Optional<?> get(Method method, Object plugin) {
    try {
      return (Optional<?>) method.invoke(plugin);
    } catch (InvocationTargetException e) {
      throw new AssertionError(method.getName() + "() threw " + e.getCause(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(method + " cannot be called", e);
    }
  }
}
