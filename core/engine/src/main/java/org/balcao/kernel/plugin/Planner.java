package org.balcao.kernel.plugin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Plugin;
import org.balcao.spi.PluginContext;
import org.balcao.spi.Setting;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Says which instances are to be made, from what is configured and what is handed over. */
final class Planner {
  private final Config config;
  private final StoreClock clock;
  private final ProviderCatalog catalog;
  private final Problems problems;
  private final List<Plan<?>> plans = new ArrayList<>();

  private record Checked(GuardOptions options, CheckedSettings settings) {}

  Planner(Config config, StoreClock clock, ProviderCatalog catalog, Problems problems) {
    this.config = config;
    this.clock = clock;
    this.catalog = catalog;
    this.problems = problems;
  }

  List<Plan<?>> plans(Collection<HostInstance<?>> hosted) {
    Map<String, HostInstance<?>> hosts = new TreeMap<>();
    List<InstanceSettings> tuned = new ArrayList<>();
    for (HostInstance<?> host : hosted) {
      InstanceSettings settings = new InstanceSettings(host.kind(), host.name());
      if (!ConfigReader.wellFormed(host.name())) {
        problems.add(
            "BAL-PLG012",
            settings.prefix() + "*",
            host.origin()
                + " needs another name: "
                + ConfigReader.NAMING
                + "; rename it, a bean by @Named");
        continue;
      }
      HostInstance<?> other = hosts.putIfAbsent(settings.prefix(), host);
      if (other == null) {
        tuned.add(settings);
      } else {
        problems.add(
            "BAL-PLG022",
            settings.prefix() + "*",
            "this name is taken twice, by "
                + other.origin()
                + " and by "
                + host.origin()
                + "; rename one of them");
      }
    }
    for (InstanceSettings settings : new ConfigReader(config, problems).read(tuned, catalog)) {
      HostInstance<?> host = hosts.get(settings.prefix());
      String enabled = settings.values().get(KernelSettings.ENABLED);
      if (enabled != null && enabled.strip().equals("false")) {
        continue;
      }
      if (host == null) {
        configured(settings.kind(), settings);
      } else {
        hosted(host, settings);
      }
    }
    return plans;
  }

  private <P extends Plugin> void hosted(HostInstance<P> host, InstanceSettings settings) {
    if (settings.values().containsKey(KernelSettings.TYPE)) {
      problems.add(
          "BAL-PLG022",
          settings.prefix() + KernelSettings.TYPE,
          "this name belongs to " + host.origin() + "; configure the instance under another name");
      return;
    }
    Checked checked = check(settings, host.origin(), List.of(), host.options());
    plan(
        new GuardedPlugin.Identity<>(host.kind(), host.name(), host.type(), host.version()),
        settings,
        checked,
        host.plugin(),
        null);
  }

  private <P extends Plugin> void configured(PluginKind<P> kind, InstanceSettings settings) {
    String type = settings.values().get(KernelSettings.TYPE);
    String key = settings.prefix() + KernelSettings.TYPE;
    if (type == null) {
      problems.add("BAL-PLG013", key, "is not set; set it." + types(kind));
      return;
    }
    Optional<ProviderCatalog.Found<P>> found = catalog.find(kind, type.strip());
    if (found.isPresent()) {
      Checked checked =
          check(
              settings,
              "the type '" + found.get().descriptor().type() + "'",
              found.get().descriptor().settings(),
              GuardOptions.defaults());
      PluginContext context =
          new InstanceContext(settings.name(), checked.settings(), clock.asClock());
      plan(
          new GuardedPlugin.Identity<>(
              kind,
              settings.name(),
              found.get().descriptor().type(),
              found.get().descriptor().version()),
          settings,
          checked,
          () -> found.get().provider().create(context),
          null);
      return;
    }
    List<String> unusable = catalog.unusable(kind);
    if (unusable.isEmpty()) {
      String guess = NearestName.question(type.strip(), catalog.types(kind));
      problems.add(
          "BAL-PLG014", key, "there is no such type." + (guess.isEmpty() ? types(kind) : guess));
      return;
    }
    // It is most likely of the provider that is broken, and must not keep the others from starting.
    settings.values().keySet().removeIf(name -> !KernelSettings.owns(name));
    plan(
        new GuardedPlugin.Identity<>(kind, settings.name(), type.strip(), ""),
        settings,
        check(settings, "the instance", List.of(), GuardOptions.defaults()),
        () -> {
          throw new IllegalStateException("never called");
        },
        "its type is not there; " + String.join("; ", unusable));
  }

  private <P extends Plugin> void plan(
      GuardedPlugin.Identity<P> identity,
      InstanceSettings settings,
      Checked checked,
      Supplier<P> maker,
      @Nullable String broken) {
    plans.add(new Plan<>(identity, settings.prefix(), checked.options(), maker, broken));
  }

  private String types(PluginKind<?> kind) {
    List<String> types = catalog.types(kind);
    return types.isEmpty()
        ? " No plugin of this kind is on the class path; add one"
        : " The types are " + String.join(", ", types);
  }

  private Checked check(
      InstanceSettings settings, String of, List<Setting> declared, GuardOptions base) {
    Map<String, String> kernels = new TreeMap<>(settings.values());
    kernels.keySet().removeIf(name -> !KernelSettings.owns(name));
    Map<String, String> own = new TreeMap<>(settings.values());
    own.keySet().removeAll(kernels.keySet());
    String prefix = settings.prefix();
    List<Setting> general = KernelSettings.declared(base);
    int before = problems.count();
    CheckedSettings tuning =
        CheckedSettings.check(prefix, of, general, kernels, List.of(), problems);
    GuardOptions options =
        problems.count() == before ? KernelSettings.options(tuning, prefix, problems) : base;
    return new Checked(
        options, CheckedSettings.check(prefix, of, declared, own, general, problems));
  }
}
