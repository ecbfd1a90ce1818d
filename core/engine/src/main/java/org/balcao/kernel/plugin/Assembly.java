package org.balcao.kernel.plugin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.balcao.kernel.config.ConfigKeys;
import org.balcao.kernel.config.Problems;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Plugin;
import org.balcao.spi.PluginException;
import org.eclipse.microprofile.config.Config;

/** Makes the instances from what is configured and handed over; all problems are told at once. */
final class Assembly {
  private static final Duration START_PATIENCE = Duration.ofSeconds(60);

  private final Config config;
  private final StoreClock clock;
  private final ClassLoader loader;
  private final Problems problems = new Problems();
  private final ProviderCatalog catalog = new ProviderCatalog(problems);
  private final List<HostInstance<?>> hosted = new ArrayList<>();
  private final List<GuardedPlugin<?>> made = new ArrayList<>();

  Assembly(Config config, StoreClock clock, ClassLoader loader) {
    this.config = config;
    this.clock = clock;
    this.loader = loader;
  }

  ProviderCatalog catalog() {
    return catalog;
  }

  void host(HostInstance<?> instance) {
    hosted.add(instance);
  }

  ClassLoader loader() {
    return loader;
  }

  /**
   * The instances of every kind, in order.
   *
   * @param otherwise runs if the start fails
   * @throws ConfigurationException if anything is not configured right; nothing is left open then
   */
  Map<PluginKind<?>, List<GuardedPlugin<?>>> assemble(Runnable otherwise) {
    try {
      return assemble();
    } catch (RuntimeException | Error e) {
      Shutdown.of(made, loader);
      otherwise.run();
      throw e;
    }
  }

  private Map<PluginKind<?>, List<GuardedPlugin<?>>> assemble() {
    PluginKind.all().forEach(kind -> catalog.discover(kind, loader));
    List<Plan<?>> plans =
        new Planner(config, ConfigKeys.declared(loader), clock, catalog, problems).plans(hosted);
    ConfigurationException.throwIfAny(problems.all());
    plans.forEach(this::make);
    ConfigurationException.throwIfAny(problems.all());
    made.sort(
        Comparator.comparingInt((GuardedPlugin<?> guarded) -> guarded.order())
            .thenComparing(GuardedPlugin::name));
    return made.stream()
        .collect(
            Collectors.groupingBy(
                GuardedPlugin::kind, LinkedHashMap::new, Collectors.toUnmodifiableList()));
  }

  private <P extends Plugin> void make(Plan<P> plan) {
    GuardedPlugin.Identity<P> identity = plan.identity();
    GuardOptions options = plan.options();
    CallPool pool = new CallPool(identity.threads(), options.threads(), options.queue(), loader);
    if (plan.broken() != null) {
      made.add(GuardedPlugin.broken(identity, options, clock, pool, plan.broken()));
      return;
    }
    Ending<P> ending = pool.call(left -> plan.maker().get(), START_PATIENCE);
    if (ending instanceof Ending.Threw<P> threw && threw.thrown() instanceof PluginException told) {
      problems.add("BAL-PLG023", plan.prefix() + "*", Answers.cut(told.getMessage()));
      pool.stop();
      return;
    }
    made.add(
        ending.fold(
            returned -> {
              P plugin = returned.value();
              return plugin == null
                  ? GuardedPlugin.broken(identity, options, clock, pool, "its provider made null")
                  : GuardedPlugin.sound(
                      identity,
                      options,
                      clock,
                      pool,
                      Breaker.of(identity.toString(), options),
                      plugin);
            },
            threw -> {
              Failures.log(identity + " could not be made", threw.thrown());
              return GuardedPlugin.broken(
                  identity, options, clock, pool, Thrown.explain(threw.thrown()));
            },
            refused -> GuardedPlugin.broken(identity, options, clock, pool, refused.reason()),
            () ->
                GuardedPlugin.broken(
                    identity, options, clock, pool, "it was not made within " + START_PATIENCE),
            () ->
                GuardedPlugin.broken(identity, options, clock, pool, "the start was interrupted")));
  }
}
