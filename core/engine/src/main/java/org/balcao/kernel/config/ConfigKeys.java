package org.balcao.kernel.config;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** All declared keys, by name. Immutable. */
public final class ConfigKeys {
  private final Map<String, ConfigKey<?>> byName = new TreeMap<>();
  private final Map<String, ConfigKey<?>> byEnvironment = new TreeMap<>();

  private ConfigKeys(Iterable<KeyDeclaration> declarations) {
    for (KeyDeclaration declaration : declarations) {
      for (ConfigKey<?> key : declaration.keys()) {
        byName.putIfAbsent(key.name(), key);
        byEnvironment.putIfAbsent(environmentForm(key.name()), key);
      }
    }
  }

  /**
   * Those that are declared where {@code loader} looks.
   *
   * @throws java.util.ServiceConfigurationError if a declaration cannot be loaded
   */
  public static ConfigKeys declared(ClassLoader loader) {
    return new ConfigKeys(ServiceLoader.load(KeyDeclaration.class, loader));
  }

  /** Exactly those, for tests and tools. */
  public static ConfigKeys of(List<KeyDeclaration> declarations) {
    return new ConfigKeys(declarations);
  }

  /** Every key, by name. */
  public Collection<ConfigKey<?>> all() {
    return List.copyOf(byName.values());
  }

  /** The key of that name, such as {@code balcao.currency}. */
  public Optional<ConfigKey<?>> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The key that an environment variable sets, such as {@code BALCAO_CURRENCY}. */
  public Optional<ConfigKey<?>> ofEnvironment(String variable) {
    return Optional.ofNullable(byEnvironment.get(variable));
  }

  /** The environment variable of a key. */
  public static String environmentForm(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
