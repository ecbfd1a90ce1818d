package org.balcao.kernel.plugin;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.balcao.kernel.persistence.OpenTransactions;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Plugin;
import org.eclipse.microprofile.config.Config;

/** The instances of one store, made once. */
@ApplicationScoped
@Typed(Plugins.class)
final class RegisteredPlugins implements Plugins {
  private static final System.Logger LOG = System.getLogger(RegisteredPlugins.class.getName());

  private final Map<PluginKind<?>, List<GuardedPlugin<?>>> guards;
  private final List<String> unusable;
  private final ClassLoader loader;
  private final Runnable afterwards;
  private final AtomicBoolean closed = new AtomicBoolean();

  @Inject
  RegisteredPlugins(Config config, StoreClock clock, HostBeans beans) {
    this(assembly(config, clock, beans), beans::destroy);
  }

  /**
   * @param afterwards runs when all is closed, or if the start fails
   */
  RegisteredPlugins(Assembly assembly, Runnable afterwards) {
    this.guards = assembly.assemble(afterwards);
    this.unusable = assembly.catalog().unusable();
    this.loader = assembly.loader();
    this.afterwards = afterwards;
  }

  private static Assembly assembly(Config config, StoreClock clock, HostBeans beans) {
    Assembly assembly = new Assembly(config, clock, loaderOfThread());
    PluginKind.all().forEach(kind -> beans.offer(kind, assembly.catalog()));
    beans.instances().forEach(assembly::host);
    return assembly;
  }

  /** The context class loader, or that of the store where there is none. */
  static ClassLoader loaderOfThread() {
    return Objects.requireNonNullElseGet(
        Thread.currentThread().getContextClassLoader(),
        () -> RegisteredPlugins.class.getClassLoader());
  }

  /** A wrong configuration fails the start, not the first order. */
  void start(@Observes Startup started) {
    for (GuardedPlugin<?> guard : every()) {
      if (!guard.kind().called()) {
        LOG.log(
            System.Logger.Level.WARNING,
            "BAL-PLG030: balcao.{0}.{1} is configured, and no feature of this version calls it by"
                + " itself",
            guard.kind(),
            guard.name());
      }
    }
  }

  @Override
  public List<String> names(PluginKind<?> kind) {
    return live(kind).<String>map(GuardedPlugin::name).toList();
  }

  @Override
  @SuppressWarnings("unchecked") // the map holds under a kind what was made for it
  public <P extends Plugin> List<Guarded<P>> all(PluginKind<P> kind) {
    return live(kind).map(guard -> (Guarded<P>) guard).toList();
  }

  @Override
  public <P extends Plugin> Optional<Guarded<P>> find(PluginKind<P> kind, String name) {
    return all(kind).stream().filter(guard -> guard.name().equals(name)).findFirst();
  }

  @Override
  @SuppressWarnings("unchecked") // the map holds under a kind what was made for it
  public <P extends Plugin> List<ShadowInstance<P>> shadows(PluginKind<P> kind) {
    return of(kind).stream()
        .flatMap(guard -> ((GuardedPlugin<P>) guard).shadow().stream())
        .toList();
  }

  @Override
  public void observe(CallObserver observer) {
    PluginKind.all().forEach(kind -> live(kind).forEach(guard -> guard.observe(observer)));
  }

  @Override
  public List<PluginStatus> status() {
    if (OpenTransactions.active()) {
      throw new IllegalStateException(
          "BAL-PLG003: the status of the plugins was asked for inside a unit of work; commit"
              + " first");
    }
    List<Supplier<PluginStatus>> asked =
        every().stream().<Supplier<PluginStatus>>map(GuardedPlugin::status).toList();
    return asked.stream().map(Supplier::get).toList();
  }

  @Override
  public List<String> unusable() {
    return unusable;
  }

  @Override
  @PreDestroy
  public void close() {
    if (closed.compareAndSet(false, true)) {
      Shutdown.of(every(), loader);
      afterwards.run();
    }
  }

  private List<GuardedPlugin<?>> of(PluginKind<?> kind) {
    return guards.getOrDefault(kind, List.of());
  }

  private Stream<GuardedPlugin<?>> live(PluginKind<?> kind) {
    return of(kind).stream().filter(guard -> guard.shadow().isEmpty());
  }

  private List<GuardedPlugin<?>> every() {
    return PluginKind.all().stream().<GuardedPlugin<?>>flatMap(kind -> of(kind).stream()).toList();
  }
}
