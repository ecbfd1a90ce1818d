package org.balcao.spi.tck;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.balcao.spi.Plugin;
import org.balcao.spi.PluginContext;
import org.balcao.spi.PluginDescriptor;
import org.balcao.spi.PluginProvider;

/** Puts a {@link Sabotage} between the contracts and the fakes, while one is under way. */
final class Saboteur {
  private static volatile Supplier<? extends Sabotage> plan = Honest::new;
  private static volatile int slowness = 1;
  private static volatile Kinds kinds = Kinds.NONE;

  private Saboteur() {}

  /** Nothing is spoilt. */
  private static final class Honest extends Sabotage {}

  /** Runs something while all fakes are broken. */
  static void with(Supplier<? extends Sabotage> sabotage, Kinds of, Runnable work) {
    plan = sabotage;
    kinds = of;
    try {
      work.run();
    } finally {
      plan = Honest::new;
      kinds = Kinds.NONE;
    }
  }

  /** Runs something with more patience; on a machine that is busy. */
  static void patiently(int times, Runnable work) {
    slowness = times;
    try {
      work.run();
    } finally {
      slowness = 1;
    }
  }

  static Kinds kinds() {
    return kinds;
  }

  static Duration patience() {
    Duration patience = plan.get().patience();
    return patience.multipliedBy(slowness);
  }

  static Class<?> registered(Class<?> real) {
    return plan.get().isUnregistered() ? Object.class : real;
  }

  static <P extends Plugin> PluginProvider<P> provider(
      Class<P> extensionPoint, PluginProvider<P> real) {
    Sabotage sabotage = plan.get();
    return sabotage instanceof Honest ? real : new Broken<>(extensionPoint, real, sabotage);
  }

  /** A provider of broken plugins. */
  private static final class Broken<P extends Plugin> implements PluginProvider<P> {
    private final Class<P> extensionPoint;
    private final PluginProvider<P> real;
    private final Sabotage sabotage;
    private final AtomicInteger made = new AtomicInteger();

    Broken(Class<P> extensionPoint, PluginProvider<P> real, Sabotage sabotage) {
      this.extensionPoint = extensionPoint;
      this.real = real;
      this.sabotage = sabotage;
    }

    @Override
    public PluginDescriptor descriptor() {
      return sabotage.descriptor(real.descriptor());
    }

    @Override
    public P create(PluginContext context) {
      PluginContext spoilt = sabotage.context(context);
      P plugin = extensionPoint.cast(sabotage.create(() -> real.create(spoilt)));
      return extensionPoint.cast(
          proxy(new Spoilt(made.incrementAndGet(), plugin, "", extensionPoint), plugin));
    }

    Object proxy(Spoilt spoilt, Object target) {
      Class<?> type = spoilt.type();
      return Proxy.newProxyInstance(
          type.getClassLoader(), new Class<?>[] {type}, spoilt.handler(target, this));
    }
  }

  /** Wraps an object of the fake. */
  private record Spoilt(int instance, Plugin plugin, String facet, Class<?> type) {
    InvocationHandler handler(Object real, Broken<?> provider) {
      return (proxy, method, arguments) -> {
        List<Object> given = arguments == null ? List.of() : Arrays.asList(arguments);
        if (isFacet(method)) {
          return facet(provider, method, (Optional<?>) method.invoke(real));
        }
        if (method.getName().equals("equals")) {
          return proxy == given.get(0);
        }
        return provider.sabotage.call(new Act(instance, plugin, facet, type, real, method, given));
      };
    }

    private static boolean isFacet(Method method) {
      return method.getReturnType() == Optional.class
          && method.getParameterCount() == 0
          && typeIn(method).isInterface();
    }

    private Optional<?> facet(Broken<?> provider, Method method, Optional<?> found) {
      return provider
          .sabotage
          .facet(instance, method.getName(), found)
          .map(
              real -> {
                Class<?> wanted = typeIn(method);
                return provider.proxy(new Spoilt(instance, plugin, method.getName(), wanted), real);
              });
    }

    /** The interface of the facet that a method returns. */
    private static Class<?> typeIn(Method method) {
      Type wanted = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
      return (Class<?>) (wanted instanceof ParameterizedType p ? p.getRawType() : wanted);
    }
  }
}
