package org.balcao.kernel.plugin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.NearestName;
import org.balcao.kernel.config.Problems;
import org.balcao.kernel.config.ValueForms;
import org.balcao.spi.Setting;
import org.balcao.spi.Settings;

/** Settings that were compared with their declarations. */
final class CheckedSettings implements Settings {
  private record Declared(SettingName name, Setting setting) {}

  private final List<Declared> declared;
  private final Map<String, String> values;

  private CheckedSettings(List<Declared> declared, Map<String, String> values) {
    this.declared = declared;
    this.values = values;
  }

  /**
   * Compares what is set with what is declared and adds a problem for every difference.
   *
   * @param prefix of the names in messages: {@code balcao.<kind>.<instance>.}
   * @param of whose settings they are, for messages
   * @param values what is set, by name without the prefix
   * @param others declared names that may have been meant and belong to somebody else
   */
  static CheckedSettings check(
      String prefix,
      String of,
      List<Setting> settings,
      Map<String, String> values,
      List<Setting> others,
      Problems problems) {
    List<Declared> declared =
        settings.stream().map(s -> new Declared(SettingName.of(s.name()), s)).toList();
    CheckedSettings checked = new CheckedSettings(declared, new TreeMap<>(values));
    values.forEach(
        (name, value) ->
            checked
                .declaration(name)
                .ifPresentOrElse(
                    d -> checkType(prefix + name, d.setting(), value, problems),
                    () -> unknown(prefix, name, of, declared, others, problems)));
    for (Declared d : declared) {
      if (d.setting().required()) {
        for (String name : checked.expected(d.name())) {
          if (!values.containsKey(name)) {
            problems.add(
                "BAL-PLG016",
                prefix + name,
                of + " needs it and it is not set; set it. " + d.setting().description());
          }
        }
      }
    }
    return checked;
  }

  private static void checkType(String key, Setting setting, String value, Problems problems) {
    if (!ValueForms.fits(setting.type(), value)) {
      problems.add(
          "BAL-PLG017", key, ValueForms.wanted(setting.type()) + ". " + setting.description());
    }
  }

  private static void unknown(
      String prefix,
      String name,
      String of,
      List<Declared> declared,
      List<Setting> others,
      Problems problems) {
    SettingName written = SettingName.of(name);
    List<String> candidates = new ArrayList<>();
    declared.forEach(d -> candidates.add(prefix + d.name().filledFrom(written)));
    others.forEach(o -> candidates.add(prefix + o.name()));
    String guess = NearestName.question(prefix + name, near(candidates, prefix, name));
    String all =
        declared.isEmpty()
            ? " It has none of its own; remove it"
            : " Its settings are "
                + String.join(
                    ", ", declared.stream().map(d -> d.name().toString()).sorted().toList());
    problems.add(
        "BAL-PLG015",
        prefix + name,
        of + " has no such setting." + (guess.isEmpty() ? all : guess));
  }

  /** The prefix is common to all: only the rest counts for what is close. */
  private static Collection<String> near(List<String> candidates, String prefix, String name) {
    return NearestName.of(name, candidates.stream().map(c -> c.substring(prefix.length())).toList())
        .map(found -> List.of(prefix + found))
        .orElse(List.of());
  }

  /** The names under which a required setting must be set. */
  private Set<String> expected(SettingName required) {
    int family = required.family();
    Set<String> expected = new TreeSet<>();
    if (family == 0) {
      expected.add(required.toString());
      return expected;
    }
    // A member of the family exists as soon as any setting of it is set.
    for (String value : values.keySet()) {
      SettingName name = SettingName.of(value);
      Optional<Declared> declaration = declaration(value);
      if (declaration.isPresent()
          && declaration.get().name().family() >= family
          && required.startsLike(name, family)) {
        expected.add(required.filledFrom(name).toString());
      }
    }
    return expected;
  }

  private Optional<Declared> declaration(String name) {
    SettingName segments = SettingName.of(name);
    // An exact name goes before a family that it would fit too.
    return declared.stream()
        .filter(d -> d.name().matches(segments))
        .min((a, b) -> Integer.compare(a.name().family(), b.name().family()));
  }

  @Override
  public Optional<String> find(String name) {
    String value = values.get(name);
    return value != null
        ? Optional.of(value)
        : declaration(name).flatMap(d -> d.setting().defaultValue());
  }

  @Override
  public Set<String> names(String prefix) {
    SettingName wanted = SettingName.of(prefix);
    int position = wanted.segments().size();
    Set<String> names = new TreeSet<>();
    for (String value : values.keySet()) {
      SettingName name = SettingName.of(value);
      if (name.segments().size() > position
          && wanted.startsLike(name, position)
          && declaration(value).filter(d -> d.name().isAny(position)).isPresent()) {
        names.add(name.segments().get(position));
      }
    }
    return names;
  }

  /** What is set, by name; secrets are masked, and what may be one. */
  Map<String, String> shown() {
    Map<String, String> shown = new TreeMap<>();
    values.forEach(
        (name, value) ->
            shown.put(
                name,
                declaration(name).filter(d -> !d.setting().secret()).isPresent()
                    ? value
                    : ConfigKey.MASK));
    return shown;
  }

  @Override
  public String toString() {
    return shown().toString();
  }
}
