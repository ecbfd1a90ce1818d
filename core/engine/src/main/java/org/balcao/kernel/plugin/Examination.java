package org.balcao.kernel.plugin;

import java.security.CodeSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.ConfigKeys;
import org.balcao.kernel.config.Problem;
import org.balcao.kernel.config.Problems;
import org.balcao.kernel.plugin.ConfigurationReport.InstanceReport;
import org.balcao.kernel.plugin.ConfigurationReport.ProviderReport;
import org.balcao.kernel.plugin.ConfigurationReport.ValueReport;
import org.balcao.kernel.time.SystemStoreClock;
import org.balcao.spi.PluginDescriptor;
import org.balcao.spi.Setting;
import org.eclipse.microprofile.config.Config;

/**
 * Judges a configuration as a start would, and makes no instance of any plugin: providers are
 * loaded and describe themselves, no more. Beans of the host are not seen.
 */
public final class Examination {
  private final Config config;
  private final ClassLoader loader;
  private final ConfigKeys keys;
  private final List<HostInstance<?>> hosted = new ArrayList<>();

  /**
   * Of what {@code config} says and of what the host hands over, with the providers that the
   * context class loader of this thread finds.
   */
  public Examination(Config config, Collection<PluginRegistration<?>> handedOver) {
    this.config = config;
    this.loader = RegisteredPlugins.loaderOfThread();
    this.keys = ConfigKeys.declared(loader);
    handedOver.forEach(registration -> hosted.add(HostInstance.given(registration)));
  }

  /**
   * Looks at the store's own keys only, unless one of them is wrong: then at everything, so that
   * all is told at once.
   *
   * @throws ConfigurationException if a key of the store is unknown or has a wrong value
   */
  public void requireStoreKeys() {
    Problems problems = new Problems();
    new StoreKeyCheck(new ReadConfig(config, problems), keys, problems, new Problems()).check();
    if (problems.count() > 0) {
      // An instance that seems absent may be a bean.
      ConfigurationException.throwIfAny(
          report().problems().stream()
              .filter(problem -> !Planner.ABSENT.contains(problem.code()))
              .toList());
    }
  }

  /** All that was found. */
  public ConfigurationReport report() {
    Problems problems = new Problems();
    Problems doubts = new Problems();
    ProviderCatalog catalog = new ProviderCatalog(problems);
    PluginKind.all().forEach(kind -> catalog.discover(kind, loader));
    ReadConfig values = new ReadConfig(config, problems);
    Planner planner =
        new Planner(values, keys, new SystemStoreClock(ZoneOffset.UTC), catalog, problems, doubts);
    Map<String, String> broken = new HashMap<>();
    for (Plan<?> plan : planner.plans(hosted)) {
      String reason = plan.broken();
      if (reason != null) {
        broken.put(plan.prefix(), reason);
      }
    }
    Set<String> wrong = problems.all().stream().map(Problem::key).collect(Collectors.toSet());
    return new ConfigurationReport(
        catalog.met().stream().map(Examination::provider).toList(),
        planner.seen().stream().map(seen -> instance(seen, broken, values, wrong)).toList(),
        keys.all().stream().flatMap(key -> value(key, values, wrong)).toList(),
        problems.all(),
        doubts.all());
  }

  private static ProviderReport provider(ProviderCatalog.Met met) {
    PluginDescriptor descriptor = met.descriptor();
    Class<?> type = met.type();
    return new ProviderReport(
        met.kind().key(),
        descriptor == null ? "" : descriptor.type(),
        descriptor == null ? "" : descriptor.version(),
        descriptor == null ? "" : descriptor.spi().toString(),
        type == null ? "" : type.getName(),
        type == null ? "" : location(type),
        met.unusable());
  }

  private static String location(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return source == null || source.getLocation() == null ? "" : source.getLocation().toString();
  }

  private static InstanceReport instance(
      Planner.Seen seen, Map<String, String> broken, ReadConfig values, Set<String> wrong) {
    InstanceSettings settings = seen.settings();
    List<Setting> declared =
        Stream.concat(
                KernelSettings.declared(GuardOptions.defaults()).stream(), seen.declared().stream())
            .toList();
    Map<String, String> shown =
        CheckedSettings.check(
                settings.prefix(), "", declared, settings.values(), List.of(), new Problems())
            .shown();
    return new InstanceReport(
        settings.kind().key(),
        settings.name(),
        seen.type(),
        seen.version(),
        seen.origin(),
        seen.enabled(),
        Optional.ofNullable(broken.get(settings.prefix())),
        shown.entrySet().stream()
            .map(
                entry -> value(settings.prefix() + entry.getKey(), entry.getValue(), values, wrong))
            .toList());
  }

  private static Stream<ValueReport> value(ConfigKey<?> key, ReadConfig values, Set<String> wrong) {
    return values
        .value(key.name())
        .map(text -> value(key.name(), key.shown(text), values, wrong))
        .stream();
  }

  /** What is wrong may be a secret that was meant for another key. */
  private static ValueReport value(String key, String shown, ReadConfig values, Set<String> wrong) {
    return new ValueReport(key, wrong.contains(key) ? ConfigKey.MASK : shown, values.source(key));
  }
}
