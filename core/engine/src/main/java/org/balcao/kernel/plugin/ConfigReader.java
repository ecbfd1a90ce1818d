package org.balcao.kernel.plugin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * Finds the settings of plugin instances among all properties. Names come in their own form and as
 * environment variables; see {@link EnvironmentNames} for those.
 */
final class ConfigReader {
  private static final Pattern ENVIRONMENT = Pattern.compile("(?i)BALCAO_[A-Z0-9_]+");
  private static final Pattern INSTANCE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  /** Ends a message about a name that is not well-formed. */
  static final String NAMING = "at most 40 lower case letters, digits and hyphens";

  private static final String ROOT = "balcao.";

  private final Config config;
  private final Problems problems;
  private final Map<String, InstanceSettings> instances = new TreeMap<>();
  private final Set<String> refused = new HashSet<>();

  ConfigReader(Config config, Problems problems) {
    this.config = config;
    this.problems = problems;
  }

  static boolean wellFormed(String instance) {
    return INSTANCE.matcher(instance).matches();
  }

  /**
   * @param hosted instances that do not come from the configuration and may be tuned in it
   * @param catalog knows the settings of the types, to read environment variables
   */
  Collection<InstanceSettings> read(List<InstanceSettings> hosted, ProviderCatalog catalog) {
    hosted.forEach(h -> instances.put(h.prefix(), h));
    Set<String> names = new TreeSet<>();
    config.getPropertyNames().forEach(names::add);
    Set<String> environment = new TreeSet<>();
    for (String name : names) {
      if (ENVIRONMENT.matcher(name).matches()) {
        environment.add(name.toUpperCase(Locale.ROOT));
      }
    }
    for (String name : names) {
      // Some implementations show an environment variable under a guessed name as well.
      if (name.startsWith(ROOT) && !environment.contains(environmentForm(name))) {
        dotted(name);
      }
    }
    new EnvironmentNames(this, catalog, problems).read(environment);
    return instances.values();
  }

  private void dotted(String name) {
    String[] parts = name.substring(ROOT.length()).split("\\.", 3);
    Optional<PluginKind<?>> kind = PluginKind.ofKey(parts[0]);
    if (kind.isEmpty()) {
      misspelledKind(name, parts);
      return;
    }
    if (parts.length < 3) {
      if (value(name).isPresent()) {
        problems.add(
            "BAL-PLG011",
            name,
            "names no instance; write balcao."
                + kind.get()
                + ".<instance>."
                + (parts.length > 1 ? parts[1] : "type"));
      }
      return;
    }
    value(name).ifPresent(value -> instance(kind.get(), parts[1]).values().put(parts[2], value));
  }

  /**
   * Other features have settings of other first segments; only the form of an instance is looked
   * at.
   */
  private void misspelledKind(String name, String[] parts) {
    List<String> kinds = PluginKind.all().stream().map(PluginKind::key).toList();
    if (parts.length == 3
        && parts[2].equals(KernelSettings.TYPE)
        && NearestName.of(parts[0], kinds).isPresent()
        && value(name).isPresent()) {
      problems.add(
          "BAL-PLG028",
          name,
          "there is no kind '" + parts[0] + "'." + NearestName.question(parts[0], kinds));
    }
  }

  /** The instance of that name, known from now on. */
  InstanceSettings instance(PluginKind<?> kind, String name) {
    InstanceSettings settings = new InstanceSettings(kind, name);
    if (!wellFormed(name)) {
      if (refused.add(settings.prefix())) {
        problems.add(
            "BAL-PLG012", settings.prefix() + "*", "the instance needs another name: " + NAMING);
      }
      return settings;
    }
    InstanceSettings known = instances.putIfAbsent(settings.prefix(), settings);
    return known == null ? settings : known;
  }

  List<InstanceSettings> instances(PluginKind<?> kind) {
    List<InstanceSettings> found = new ArrayList<>(instances.values());
    found.removeIf(i -> !i.kind().equals(kind));
    return found;
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

  static String environmentForm(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
