package org.balcao.kernel.plugin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.ConfigKeys;
import org.balcao.kernel.config.InstanceChoice;
import org.balcao.kernel.config.NearestName;
import org.balcao.kernel.config.Problems;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Plugin;
import org.balcao.spi.PluginContext;
import org.balcao.spi.Setting;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Says which instances are to be made, from what is configured and what is handed over. */
final class Planner {
  private static final String NOT_CHOSEN = "BAL-CFG003";
  private static final String NOT_SHADOWED = "BAL-PLG029";

  /** Codes of keys that name an instance which is not there, unless it is a bean of the host. */
  static final Set<String> ABSENT = Set.of(NOT_CHOSEN, NOT_SHADOWED);

  private final ReadConfig values;
  private final ConfigKeys keys;
  private final StoreClock clock;
  private final ProviderCatalog catalog;
  private final Problems problems;
  private final @Nullable Problems doubts;
  private final List<Plan<?>> plans = new ArrayList<>();
  private final List<Seen> seen = new ArrayList<>();

  private record Checked(
      GuardOptions options, Optional<ShadowOptions> shadow, CheckedSettings settings) {}

  /**
   * An instance that the configuration or the host names, whether it can be made or not.
   *
   * @param declared the settings that it may have, as far as is known
   */
  record Seen(
      InstanceSettings settings,
      String type,
      String version,
      String origin,
      List<Setting> declared,
      boolean enabled) {}

  Planner(
      Config config,
      ConfigKeys keys,
      StoreClock clock,
      ProviderCatalog catalog,
      Problems problems) {
    this(new ReadConfig(config, problems), keys, clock, catalog, problems, null);
  }

  /**
   * @param doubts what may be wrong; given where the beans of the host are not known
   */
  Planner(
      ReadConfig values,
      ConfigKeys keys,
      StoreClock clock,
      ProviderCatalog catalog,
      Problems problems,
      @Nullable Problems doubts) {
    this.values = values;
    this.keys = keys;
    this.clock = clock;
    this.catalog = catalog;
    this.problems = problems;
    this.doubts = doubts;
  }

  /** Every instance that {@link #plans} met. */
  List<Seen> seen() {
    return seen;
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
    new StoreKeyCheck(values, keys, problems, doubts == null ? new Problems() : doubts).check();
    Set<String> variables = new TreeSet<>(values.environment());
    variables.removeIf(name -> keys.ofEnvironment(name).isPresent());
    for (InstanceSettings settings :
        new ConfigReader(values, problems).read(tuned, catalog, variables)) {
      HostInstance<?> host = hosts.get(settings.prefix());
      String enabled = settings.values().get(KernelSettings.ENABLED);
      boolean wanted = enabled == null || !enabled.strip().equals("false");
      seen.add(
          host == null ? seen(settings.kind(), settings, wanted) : seen(host, settings, wanted));
      if (wanted) {
        if (host == null) {
          configured(settings.kind(), settings);
        } else {
          hosted(host, settings);
        }
      }
    }
    shadowed();
    keys.all().forEach(this::chosen);
    return plans;
  }

  private static Seen seen(HostInstance<?> host, InstanceSettings settings, boolean enabled) {
    return new Seen(settings, host.type(), host.version(), host.origin(), List.of(), enabled);
  }

  private <P extends Plugin> Seen seen(
      PluginKind<P> kind, InstanceSettings settings, boolean enabled) {
    String type = settings.values().getOrDefault(KernelSettings.TYPE, "").strip();
    Optional<ProviderCatalog.Found<P>> found = catalog.find(kind, type);
    return new Seen(
        settings,
        type,
        found.map(f -> f.descriptor().version()).orElse(""),
        "configuration",
        found.map(f -> f.descriptor().settings()).orElse(List.of()),
        enabled);
  }

  /** A shadow must be one of a live instance of its kind. */
  private void shadowed() {
    for (Plan<?> plan : plans) {
      Optional<ShadowOptions> shadow = plan.identity().shadow();
      if (shadow.isPresent()) {
        String of = shadow.get().of();
        List<String> live = live(plan.identity().kind().key());
        if (!live.contains(of) && !doubted(plan.identity().kind().key(), of)) {
          String guess = NearestName.question(of, live);
          problems.add(
              NOT_SHADOWED,
              plan.prefix() + KernelSettings.SHADOW_OF,
              "names no live instance of "
                  + plan.identity().kind()
                  + "."
                  + (live.isEmpty()
                      ? " There is none"
                      : guess.isEmpty() ? " There are " + String.join(", ", live) : guess));
        }
      }
    }
  }

  /** The instances of a kind that the store uses. */
  private List<String> live(String kind) {
    return plans.stream()
        .filter(plan -> plan.identity().kind().key().equals(kind))
        .filter(plan -> plan.identity().shadow().isEmpty())
        .map(plan -> plan.identity().name())
        .sorted()
        .toList();
  }

  /** A key that names an instance must name one that there is. */
  private void chosen(ConfigKey<?> key) {
    Optional<InstanceChoice> choice = key.choice();
    if (choice.isEmpty()) {
      return;
    }
    String kind = choice.get().kind();
    List<String> names = live(kind);
    Optional<String> value = values.value(key.name()).map(String::strip);
    if (value.isEmpty() && choice.get().needed() && names.size() > 1) {
      problems.add(
          "BAL-CFG004",
          key.name(),
          "is not set, and there are several instances of "
              + kind
              + ": "
              + String.join(", ", names)
              + "; set it to one of them");
    } else if (value.isPresent() && !names.contains(value.get()) && !doubted(kind, value.get())) {
      String guess = NearestName.question(value.get(), names);
      problems.add(
          NOT_CHOSEN,
          key.name(),
          "names no instance of "
              + kind
              + "."
              + (names.isEmpty()
                  ? " There is none; set balcao." + kind + ".<instance>.type"
                  : guess.isEmpty() ? " There are " + String.join(", ", names) : guess));
    }
  }

  /** Whether it may be a bean that is not looked for, since it has settings and no type. */
  private boolean doubted(String kind, String name) {
    return doubts != null
        && seen.stream()
            .anyMatch(
                s ->
                    s.enabled()
                        && s.type().isEmpty()
                        && s.settings().kind().key().equals(kind)
                        && s.settings().name().equals(name));
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
      boolean tuningOnly = settings.values().keySet().stream().allMatch(KernelSettings::owns);
      if (doubts != null && tuningOnly) {
        doubts.add(
            "BAL-PLG013",
            key,
            "is not set, and the instance is none of those handed over; right only if it is a bean"
                + " of the application, which only a start can see");
      } else {
        problems.add("BAL-PLG013", key, "is not set; set it." + types(kind));
      }
      return;
    }
    Optional<ProviderCatalog.Found<P>> found = catalog.find(kind, type.strip());
    if (found.isPresent()) {
      Checked checked =
          check(
              settings,
              "the type '" + found.get().descriptor().type() + "'",
              found.get().descriptor().settings(),
              KernelSettings.base(settings.values()));
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
      problems.add("BAL-PLG014", key, "there is no such type." + nearestType(kind, type.strip()));
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
    plans.add(
        new Plan<>(
            identity.inShadow(checked.shadow()),
            settings.prefix(),
            checked.options(),
            maker,
            broken));
  }

  /** Where the type is shipped that was meant, if it is not on the class path. */
  private String nearestType(PluginKind<?> kind, String type) {
    List<String> present = catalog.types(kind);
    List<String> shipped = ShippedTypes.of(kind);
    List<String> all = Stream.concat(present.stream(), shipped.stream()).distinct().toList();
    Optional<String> near = NearestName.of(type, all);
    if (near.isEmpty()) {
      return types(kind);
    }
    String question = near.get().equals(type) ? "" : " Did you mean '" + near.get() + "'?";
    return present.contains(near.get())
        ? question
        : question
            + " "
            + ShippedTypes.artifact(kind, near.get())
            + " has '"
            + near.get()
            + "' and is not on the class path; add it";
  }

  private String types(PluginKind<?> kind) {
    List<String> types = catalog.types(kind);
    return types.isEmpty()
        ? " No plugin of this kind is on the class path; add one" + ShippedTypes.advice(kind)
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
    boolean sound = problems.count() == before;
    GuardOptions options = sound ? KernelSettings.options(tuning, prefix, problems) : base;
    Optional<ShadowOptions> shadow =
        sound ? KernelSettings.shadow(tuning, prefix, problems) : Optional.empty();
    return new Checked(
        options, shadow, CheckedSettings.check(prefix, of, declared, own, general, problems));
  }
}
