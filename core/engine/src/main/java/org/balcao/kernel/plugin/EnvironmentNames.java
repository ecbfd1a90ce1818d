package org.balcao.kernel.plugin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.balcao.kernel.config.ConfigKeys;
import org.balcao.kernel.config.Problems;
import org.balcao.spi.Setting;

/**
 * Understands {@code BALCAO_PAYMENT_MY_CARD_API_KEY}. An underscore may stand for a point or for a
 * hyphen, so a name is compared with the instances and settings that there are; a name that ends in
 * {@code _TYPE} and fits none makes an instance.
 */
final class EnvironmentNames {
  private static final String TYPE_SUFFIX = "_TYPE";

  private final ConfigReader reader;
  private final ProviderCatalog catalog;
  private final Problems problems;

  private record Reading(InstanceSettings instance, String setting) {
    String key() {
      return instance.prefix() + setting;
    }
  }

  EnvironmentNames(ConfigReader reader, ProviderCatalog catalog, Problems problems) {
    this.reader = reader;
    this.catalog = catalog;
    this.problems = problems;
  }

  void read(Set<String> names) {
    List<String> left = new ArrayList<>();
    // The shorter name first: MY_TYPE makes the instance that MY_CARD_TYPE may be a setting of.
    names.stream()
        .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .filter(name -> !understood(name, true))
        .forEach(left::add);
    for (String name : left) {
      if (!understood(name, false)) {
        unknown(kinds(name), name);
      }
    }
  }

  private boolean understood(String name, boolean mayMakeInstance) {
    List<PluginKind<?>> kinds = kinds(name);
    if (kinds.isEmpty()) {
      return true;
    }
    List<Reading> readings = new ArrayList<>();
    kinds.forEach(kind -> readings.addAll(readings(kind, rest(kind, name))));
    if (readings.size() > 1) {
      problems.add(
          "BAL-PLG026",
          name,
          "can be read as "
              + String.join(" and as ", readings.stream().map(Reading::key).toList())
              + "; set the one you mean in a file or as a system property");
      return true;
    }
    if (readings.isEmpty() && mayMakeInstance) {
      made(kinds, name).ifPresent(readings::add);
    }
    for (Reading reading : readings) {
      reader
          .value(reading.key())
          .ifPresent(value -> reading.instance().values().put(reading.setting(), value));
    }
    return !readings.isEmpty();
  }

  /**
   * {@code BALCAO_TAX_ISSUER_BR_TYPE} is of the kind {@code tax-issuer} rather than {@code tax}.
   */
  private Optional<Reading> made(List<PluginKind<?>> kinds, String name) {
    for (PluginKind<?> kind : kinds) {
      String rest = rest(kind, name);
      if (rest.endsWith(TYPE_SUFFIX)) {
        String instance = hyphened(rest.substring(0, rest.length() - TYPE_SUFFIX.length()));
        return Optional.of(new Reading(reader.instance(kind, instance), KernelSettings.TYPE));
      }
    }
    return Optional.empty();
  }

  private List<Reading> readings(PluginKind<?> kind, String rest) {
    List<Reading> readings = new ArrayList<>();
    for (InstanceSettings instance : reader.instances(kind)) {
      String prefix = ConfigKeys.environmentForm(instance.name()) + "_";
      if (rest.startsWith(prefix)) {
        Set<String> settings = new TreeSet<>();
        for (Setting setting : settings(instance)) {
          fit(setting, rest.substring(prefix.length())).ifPresent(settings::add);
        }
        settings.forEach(setting -> readings.add(new Reading(instance, setting)));
      }
    }
    return readings;
  }

  private List<Setting> settings(InstanceSettings instance) {
    List<Setting> settings = new ArrayList<>(KernelSettings.declared(GuardOptions.defaults()));
    String type = instance.values().get(KernelSettings.TYPE);
    if (type != null) {
      catalog
          .find(instance.kind(), type)
          .ifPresent(f -> settings.addAll(f.descriptor().settings()));
    }
    return settings;
  }

  private static Optional<String> fit(Setting setting, String rest) {
    SettingName name = SettingName.of(setting.name());
    Matcher matcher = name.environment().matcher(rest);
    return matcher.matches()
        ? Optional.of(
            name.with(
                IntStream.rangeClosed(1, matcher.groupCount())
                    .mapToObj(i -> hyphened(matcher.group(i)))
                    .toList()))
        : Optional.empty();
  }

  private void unknown(List<PluginKind<?>> kinds, String name) {
    Optional<String> value = reader.value(name);
    if (value.isEmpty()) {
      return;
    }
    for (PluginKind<?> kind : kinds) {
      String rest = rest(kind, name);
      Optional<InstanceSettings> owner =
          reader.instances(kind).stream()
              .filter(i -> rest.startsWith(ConfigKeys.environmentForm(i.name()) + "_"))
              .max(Comparator.comparingInt(i -> i.name().length()));
      if (owner.isPresent()) {
        String setting =
            hyphened(rest.substring(ConfigKeys.environmentForm(owner.get().name()).length() + 1));
        // Reported, or left alone, with all other settings of that instance.
        owner.get().values().put(setting, value.get());
        return;
      }
    }
    problems.add(
        "BAL-PLG011",
        name,
        "belongs to no instance; set the type of one, as BALCAO_"
            + ConfigKeys.environmentForm(kinds.get(0).key())
            + "_<INSTANCE>_TYPE");
  }

  /** The kinds that a name may be of, the longest first. */
  private static List<PluginKind<?>> kinds(String name) {
    List<PluginKind<?>> kinds = new ArrayList<>(PluginKind.all());
    kinds.removeIf(kind -> !name.startsWith(start(kind)));
    kinds.sort(Comparator.comparingInt((PluginKind<?> kind) -> kind.key().length()).reversed());
    return kinds;
  }

  private static String rest(PluginKind<?> kind, String name) {
    return name.substring(start(kind).length());
  }

  private static String start(PluginKind<?> kind) {
    return "BALCAO_" + ConfigKeys.environmentForm(kind.key()) + "_";
  }

  private static String hyphened(String part) {
    return part.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
