package org.balcao.kernel.plugin;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.balcao.kernel.config.ConfigKeys;
import org.balcao.kernel.config.Problems;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;

/** The names below {@code balcao.} that are set, and their texts as far as they can be read. */
final class ReadConfig {
  static final String ROOT = "balcao.";
  static final String VARIABLE_ROOT = "BALCAO_";

  private static final Pattern ENVIRONMENT = Pattern.compile("(?i)BALCAO_[A-Z0-9_]+");
  private static final String SERVICE = "_SERVICE_HOST";

  private final Config config;
  private final Problems problems;
  private final Set<String> dotted = new TreeSet<>();
  private final Set<String> environment = new TreeSet<>();

  ReadConfig(Config config, Problems problems) {
    this.config = config;
    this.problems = problems;
    Set<String> names = new TreeSet<>();
    config.getPropertyNames().forEach(names::add);
    for (String name : names) {
      if (ENVIRONMENT.matcher(name).matches()) {
        environment.add(name.toUpperCase(Locale.ROOT));
      }
    }
    for (String name : names) {
      // Some implementations show an environment variable under a guessed name as well.
      if (name.startsWith(ROOT) && !environment.contains(ConfigKeys.environmentForm(name))) {
        dotted.add(name);
      }
    }
    withoutServiceLinks();
  }

  /**
   * Kubernetes tells every container of every service of its namespace: a service {@code balcao}
   * sets {@code BALCAO_SERVICE_HOST}, {@code BALCAO_PORT} and some more.
   */
  private void withoutServiceLinks() {
    for (String host : Set.copyOf(environment)) {
      if (host.endsWith(SERVICE)) {
        String service = host.substring(0, host.length() - SERVICE.length());
        environment.removeIf(
            name ->
                name.startsWith(service + "_SERVICE_")
                    || name.equals(service + "_PORT")
                    || name.startsWith(service + "_PORT_"));
      }
    }
  }

  /** Names in their own form. */
  Set<String> dotted() {
    return dotted;
  }

  /** Names of environment variables, in upper case. */
  Set<String> environment() {
    return environment;
  }

  /** The value, if there is one that can be read. */
  Optional<String> value(String name) {
    try {
      return config.getOptionalValue(name, String.class);
    } catch (RuntimeException e) {
      problems.add(
          "BAL-PLG019",
          name,
          "cannot be read ("
              + e.getClass().getSimpleName()
              + "); look for an expression in it that names something that is not set");
      return Optional.empty();
    }
  }

  /** Whether there is a text that comes to nothing, since it names something that is not set. */
  boolean unresolved(String name) {
    try {
      ConfigValue value = config.getConfigValue(name);
      String raw = value.getRawValue();
      return value.getValue() == null && raw != null && !raw.isBlank();
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** Where the value comes from, as the implementation names it; empty if it does not say. */
  String source(String name) {
    try {
      String source = config.getConfigValue(name).getSourceName();
      return source == null ? "" : source;
    } catch (RuntimeException e) {
      return "";
    }
  }
}
