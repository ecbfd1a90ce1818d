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
import org.balcao.spi.Setting;

/**
 * Understands {@code BALCAO_PAYMENT_MY_CARD_API_KEY}. An underscore may stand for a point or for a
 * hyphen, so a name is compared with the instances and settings that there are; a name that ends in
 * {@code _TYPE} and fits none makes an instance.
 */
final class EnvironmentNames {
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
        kind(name).ifPresent(kind -> unknown(kind, name));
      }
    }
  }

  private boolean understood(String name, boolean mayMakeInstance) {
    Optional<PluginKind<?>> kind = kind(name);
    if (kind.isEmpty()) {
      return true;
    }
    String rest = rest(kind.get(), name);
    List<Reading> readings = readings(kind.get(), rest);
    if (readings.size() > 1) {
      problems.add(
          "BAL-PLG026",
          name,
          "can be read as "
              + String.join(" and as ", readings.stream().map(Reading::key).toList())
              + "; set the one you mean in a file or as a system property");
      return true;
    }
    if (readings.isEmpty() && mayMakeInstance && rest.endsWith("_TYPE")) {
      String instance = hyphened(rest.substring(0, rest.length() - "_TYPE".length()));
      readings = List.of(new Reading(reader.instance(kind.get(), instance), KernelSettings.TYPE));
    }
    for (Reading reading : readings) {
      reader
          .value(reading.key())
          .ifPresent(value -> reading.instance().values().put(reading.setting(), value));
    }
    return !readings.isEmpty();
  }

  private List<Reading> readings(PluginKind<?> kind, String rest) {
    List<Reading> readings = new ArrayList<>();
    for (InstanceSettings instance : reader.instances(kind)) {
      String prefix = ConfigReader.environmentForm(instance.name()) + "_";
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

  private void unknown(PluginKind<?> kind, String name) {
    Optional<String> value = reader.value(name);
    if (value.isEmpty()) {
      return;
    }
    String rest = rest(kind, name);
    Optional<InstanceSettings> owner =
        reader.instances(kind).stream()
            .filter(i -> rest.startsWith(ConfigReader.environmentForm(i.name()) + "_"))
            .max(Comparator.comparingInt(i -> i.name().length()));
    if (owner.isEmpty()) {
      problems.add(
          "BAL-PLG011",
          name,
          "belongs to no instance; set the type of one, as BALCAO_"
              + ConfigReader.environmentForm(kind.key())
              + "_<INSTANCE>_TYPE");
      return;
    }
    String setting =
        hyphened(rest.substring(ConfigReader.environmentForm(owner.get().name()).length() + 1));
    // Reported, or left alone, with all other settings of that instance.
    owner.get().values().put(setting, value.get());
  }

  private static Optional<PluginKind<?>> kind(String name) {
    return PluginKind.all().stream()
        .<PluginKind<?>>map(kind -> kind)
        .filter(kind -> name.startsWith(start(kind)))
        .findFirst();
  }

  private static String rest(PluginKind<?> kind, String name) {
    return name.substring(start(kind).length());
  }

  private static String start(PluginKind<?> kind) {
    return "BALCAO_" + ConfigReader.environmentForm(kind.key()) + "_";
  }

  private static String hyphened(String part) {
    return part.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
