package org.balcao.kernel.plugin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.balcao.kernel.config.Problems;

/**
 * Finds the settings of plugin instances among all names. They come in their own form and as
 * environment variables; see {@link EnvironmentNames} for those.
 */
final class ConfigReader {
  private static final Pattern INSTANCE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  /** Ends a message about a name that is not well-formed. */
  static final String NAMING = "at most 40 lower case letters, digits and hyphens";

  private final ReadConfig values;
  private final Problems problems;
  private final Map<String, InstanceSettings> instances = new TreeMap<>();
  private final Set<String> refused = new HashSet<>();

  ConfigReader(ReadConfig values, Problems problems) {
    this.values = values;
    this.problems = problems;
  }

  static boolean wellFormed(String instance) {
    return INSTANCE.matcher(instance).matches();
  }

  /**
   * @param hosted instances that do not come from the configuration and may be tuned in it
   * @param catalog knows the settings of the types, to read environment variables
   * @param variables the environment variables that are not the store's own
   */
  Collection<InstanceSettings> read(
      List<InstanceSettings> hosted, ProviderCatalog catalog, Set<String> variables) {
    hosted.forEach(h -> instances.put(h.prefix(), h));
    values.dotted().forEach(this::dotted);
    new EnvironmentNames(this, catalog, problems).read(variables);
    return instances.values();
  }

  private void dotted(String name) {
    String[] parts = name.substring(ReadConfig.ROOT.length()).split("\\.", 3);
    Optional<PluginKind<?>> kind = PluginKind.ofKey(parts[0]);
    if (kind.isEmpty()) {
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
    return values.value(name);
  }
}
