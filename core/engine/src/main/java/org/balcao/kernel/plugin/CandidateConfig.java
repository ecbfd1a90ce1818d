package org.balcao.kernel.plugin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.ConfigKeys;
import org.balcao.kernel.config.InstanceChoice;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;

/**
 * A configuration that shows, of plugins, some kinds only: no instance of any other is made of it.
 */
final class CandidateConfig implements Config {
  private final Config whole;
  private final Set<PluginKind<?>> kinds;
  private final ConfigKeys keys;

  CandidateConfig(Config whole, Set<PluginKind<?>> kinds, ConfigKeys keys) {
    this.whole = whole;
    this.kinds = Set.copyOf(kinds);
    this.keys = keys;
  }

  private boolean shown(String name) {
    Optional<ConfigKey<?>> key = keys.find(name).or(() -> keys.ofEnvironment(upper(name)));
    if (key.isPresent()) {
      Optional<InstanceChoice> choice = key.get().choice();
      return choice.isEmpty()
          || kinds.stream().anyMatch(kind -> kind.key().equals(choice.get().kind()));
    }
    return kind(name).map(kinds::contains).orElse(true);
  }

  /** The kind that a name belongs to; the longest where one begins like another. */
  private static Optional<PluginKind<?>> kind(String name) {
    return PluginKind.all().stream()
        .<PluginKind<?>>map(kind -> kind)
        .filter(
            kind ->
                name.startsWith("balcao." + kind + ".")
                    || upper(name).startsWith(ConfigKeys.environmentForm("balcao." + kind + ".")))
        .max(Comparator.comparingInt(kind -> kind.key().length()));
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  @Override
  public Iterable<String> getPropertyNames() {
    List<String> names = new ArrayList<>();
    for (String name : whole.getPropertyNames()) {
      if (shown(name)) {
        names.add(name);
      }
    }
    return names;
  }

  @Override
  public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
    return shown(name) ? whole.getOptionalValue(name, type) : Optional.empty();
  }

  @Override
  public <T> T getValue(String name, Class<T> type) {
    return whole.getValue(name, type);
  }

  @Override
  public ConfigValue getConfigValue(String name) {
    return whole.getConfigValue(name);
  }

  @Override
  public Iterable<ConfigSource> getConfigSources() {
    return whole.getConfigSources();
  }

  @Override
  public <T> Optional<Converter<T>> getConverter(Class<T> type) {
    return whole.getConverter(type);
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    return whole.unwrap(type);
  }
}
