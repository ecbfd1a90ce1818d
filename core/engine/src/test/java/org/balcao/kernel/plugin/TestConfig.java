package org.balcao.kernel.plugin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;

/**
 * A configuration of a few entries, which reads environment variables by the specification's rule.
 */
public final class TestConfig implements Config {
  private final Map<String, String> values = new TreeMap<>();

  public static TestConfig of(String... entries) {
    TestConfig config = new TestConfig();
    for (String entry : entries) {
      String[] parts = entry.split("=", 2);
      config.values.put(parts[0], parts[1]);
    }
    return config;
  }

  @Override
  public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
    String value = values.get(name);
    if (value == null) {
      String plain = name.replaceAll("[^A-Za-z0-9]", "_");
      value = values.getOrDefault(plain, values.get(plain.toUpperCase(Locale.ROOT)));
    }
    if (value != null && value.startsWith("${")) {
      throw new IllegalArgumentException("cannot expand " + value);
    }
    return Optional.ofNullable(value).filter(v -> !v.isEmpty()).map(type::cast);
  }

  @Override
  public Iterable<String> getPropertyNames() {
    return values.keySet();
  }

  @Override
  public <T> T getValue(String name, Class<T> type) {
    return getOptionalValue(name, type).orElseThrow();
  }

  @Override
  public ConfigValue getConfigValue(String name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Iterable<ConfigSource> getConfigSources() {
    return List.of();
  }

  @Override
  public <T> Optional<Converter<T>> getConverter(Class<T> type) {
    return Optional.empty();
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    throw new IllegalArgumentException(type.getName());
  }
}
