package org.balcao.spi.tck;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.balcao.spi.PluginDescriptor;
import org.balcao.spi.Setting;
import org.balcao.spi.Settings;

/** Settings as the kernel gives them, that note which undeclared names were asked for. */
final class TestSettings implements Settings {
  private final Map<String, String> values = new HashMap<>();
  private final Set<String> declared;
  private final Set<String> undeclared = ConcurrentHashMap.newKeySet();

  TestSettings(PluginDescriptor descriptor, Map<String, String> set) {
    for (Setting setting : descriptor.settings()) {
      setting.defaultValue().ifPresent(value -> values.put(setting.name(), value));
    }
    values.putAll(set);
    declared = descriptor.settings().stream().map(Setting::name).collect(Collectors.toSet());
  }

  @Override
  public Optional<String> find(String name) {
    note(name, pattern -> matches(pattern, name));
    return Optional.ofNullable(values.get(name)).or(() -> defaultOf(name));
  }

  /** What the family that a name belongs to has by default. */
  private Optional<String> defaultOf(String name) {
    return values.entrySet().stream()
        .filter(entry -> entry.getKey().contains("*") && matches(entry.getKey(), name))
        .min(Comparator.comparing(entry -> entry.getKey().chars().filter(c -> c == '*').count()))
        .map(Map.Entry::getValue);
  }

  @Override
  public Set<String> names(String prefix) {
    note(
        prefix + ".*",
        pattern -> pattern.startsWith(prefix + ".") || matchesStart(pattern, prefix));
    return values.keySet().stream()
        .filter(name -> name.startsWith(prefix + ".") && !name.contains("*"))
        .map(name -> name.substring(prefix.length() + 1).split("\\.", -1)[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Names that the plugin asked for and did not declare. */
  Set<String> undeclared() {
    return Set.copyOf(undeclared);
  }

  private void note(String name, Predicate<String> known) {
    if (declared.stream().noneMatch(known)) {
      undeclared.add(name);
    }
  }

  /** What was set for a name, or for the names of a family. */
  static Set<String> valuesOf(String pattern, Map<String, String> set) {
    return set.entrySet().stream()
        .filter(entry -> matches(pattern, entry.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.toSet());
  }

  /** Whether a name is, or belongs to the family of, a declared one. */
  static boolean matches(String pattern, String name) {
    String[] wanted = pattern.split("\\.", -1);
    String[] given = name.split("\\.", -1);
    return wanted.length == given.length && sameStart(wanted, given);
  }

  private static boolean matchesStart(String pattern, String prefix) {
    String[] wanted = pattern.split("\\.", -1);
    String[] given = prefix.split("\\.", -1);
    return wanted.length > given.length && sameStart(wanted, given);
  }

  private static boolean sameStart(String[] wanted, String[] given) {
    for (int i = 0; i < given.length; i++) {
      if (!wanted[i].equals("*") && !wanted[i].equals(given[i])) {
        return false;
      }
    }
    return true;
  }
}
