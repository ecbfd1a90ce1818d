package org.balcao.kernel.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** A configuration with some values that go before its own. */
final class ChangedConfig {
  /** Above whatever the host has chosen for its own sources. */
  private static final int ORDINAL = Integer.MAX_VALUE;

  private ChangedConfig() {}

  /** Put together anew, so that expressions in the changes are read as everywhere else. */
  static Config of(Config original, Map<String, String> changes) {
    List<ConfigSource> sources = new ArrayList<>();
    original.getConfigSources().forEach(sources::add);
    sources.add(new Changes(Map.copyOf(changes)));
    return ConfigProviderResolver.instance()
        .getBuilder()
        .withSources(sources.toArray(ConfigSource[]::new))
        .build();
  }

  private record Changes(Map<String, String> values) implements ConfigSource {
    @Override
    public Set<String> getPropertyNames() {
      return values.keySet();
    }

    @Override
    public Map<String, String> getProperties() {
      return values;
    }

    @Override
    public @Nullable String getValue(String name) {
      return values.get(name);
    }

    @Override
    public String getName() {
      return "candidate";
    }

    @Override
    public int getOrdinal() {
      return ORDINAL;
    }

    @Override
    public String toString() {
      return "candidate";
    }
  }
}
