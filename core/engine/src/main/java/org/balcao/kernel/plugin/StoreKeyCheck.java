package org.balcao.kernel.plugin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.ConfigKeys;
import org.balcao.kernel.config.NearestName;
import org.balcao.kernel.config.Problems;

/** Compares what is set, and is no plugin's, with the keys that the store has. */
final class StoreKeyCheck {
  private static final String UNKNOWN = "BAL-CFG001";
  private static final String WRONG = "BAL-CFG002";
  private static final String UNRESOLVED = "BAL-CFG005";
  private static final String NO_SUCH = "the store has no such key.";

  private final ReadConfig values;
  private final ConfigKeys keys;
  private final Problems problems;
  private final Problems doubts;
  private final List<String> kinds = PluginKind.all().stream().map(PluginKind::key).toList();

  StoreKeyCheck(ReadConfig values, ConfigKeys keys, Problems problems, Problems doubts) {
    this.values = values;
    this.keys = keys;
    this.problems = problems;
    this.doubts = doubts;
  }

  void check() {
    for (ConfigKey<?> key : keys.all()) {
      values
          .value(key.name())
          .flatMap(key::flaw)
          .ifPresent(
              flaw -> problems.add(WRONG, key.name(), flaw + ". " + key.setting().description()));
    }
    for (String name : values.dotted()) {
      String[] parts = parts(name);
      if (values.unresolved(name)) {
        doubts.add(
            UNRESOLVED,
            name,
            "its value names something that is not set, so that it counts as not set; set that, or"
                + " take the key out");
      }
      if (!kinds.contains(parts[0])
          && keys.find(name).isEmpty()
          && values.value(name).isPresent()) {
        unknown(name, parts);
      }
    }
    for (String name : values.environment()) {
      if (keys.ofEnvironment(name).isEmpty()
          && kinds.stream().noneMatch(kind -> name.startsWith(variable(kind) + "_"))
          && values.value(name).isPresent()) {
        unknownVariable(name);
      }
    }
  }

  private static String[] parts(String name) {
    return name.substring(ReadConfig.ROOT.length()).split("\\.", 3);
  }

  private static String variable(String name) {
    return ReadConfig.VARIABLE_ROOT + ConfigKeys.environmentForm(name);
  }

  private void unknown(String name, String[] parts) {
    Optional<String> kind = parts.length < 3 ? Optional.empty() : NearestName.of(parts[0], kinds);
    if (kind.isPresent() && parts[2].equals(KernelSettings.TYPE)) {
      problems.add(
          "BAL-PLG028",
          name,
          "there is no kind '" + parts[0] + "'." + NearestName.question(parts[0], kinds));
      return;
    }
    String type = ReadConfig.ROOT + parts[0] + "." + (parts.length < 2 ? "" : parts[1]) + ".type";
    if (kind.isPresent() && values.dotted().contains(type)) {
      return; // told by the type of the same instance
    }
    List<String> candidates = new ArrayList<>();
    keys.all().forEach(key -> candidates.add(key.name().substring(ReadConfig.ROOT.length())));
    kind.ifPresent(near -> candidates.add(near + "." + parts[1] + "." + parts[2]));
    String guess =
        NearestName.of(name.substring(ReadConfig.ROOT.length()), candidates)
            .map(near -> " Did you mean '" + ReadConfig.ROOT + near + "'?")
            .orElseGet(() -> others(parts[0]));
    problems.add(UNKNOWN, name, NO_SUCH + guess);
  }

  /** The keys that begin alike. */
  private List<String> section(String first) {
    return keys.all().stream()
        .map(ConfigKey::name)
        .filter(name -> name.startsWith(ReadConfig.ROOT + first + "."))
        .toList();
  }

  private String others(String first) {
    List<String> section = section(first);
    return section.isEmpty()
        ? " It belongs to no kind of plugin and to no part of the store; remove it"
        : " There " + (section.size() == 1 ? "is " : "are ") + String.join(", ", section);
  }

  /**
   * The environment is shared: a variable that is like nothing here may be of anybody, and is left
   * alone.
   */
  private void unknownVariable(String name) {
    List<String> variables =
        keys.all().stream().map(key -> ConfigKeys.environmentForm(key.name())).toList();
    String rest = name.substring(ReadConfig.VARIABLE_ROOT.length());
    Optional<String> near =
        NearestName.of(
                rest,
                variables.stream()
                    .map(v -> v.substring(ReadConfig.VARIABLE_ROOT.length()))
                    .toList())
            .map(found -> ReadConfig.VARIABLE_ROOT + found)
            .or(() -> nearKind(rest));
    if (near.isPresent()) {
      problems.add(UNKNOWN, name, NO_SUCH + " Did you mean '" + near.get() + "'?");
      return;
    }
    Optional<String> section =
        keys.all().stream()
            .map(key -> parts(key.name()))
            .filter(parts -> parts.length > 1)
            .map(parts -> parts[0])
            .filter(first -> name.startsWith(variable(first) + "_"))
            .findFirst();
    if (section.isPresent()) {
      problems.add(UNKNOWN, name, NO_SUCH + others(section.get()));
    } else {
      doubts.add(UNKNOWN, name, "is no key of the store, which does not read it");
    }
  }

  /** {@code PAYMNT_CARD_TYPE} begins like a kind. */
  private Optional<String> nearKind(String rest) {
    if (!rest.endsWith("_TYPE")) {
      return Optional.empty();
    }
    String[] words = rest.split("_", -1);
    for (String kind : kinds) {
      int length = kind.split("-", -1).length;
      if (words.length >= length + 2) {
        String first = String.join("_", Arrays.copyOf(words, length));
        List<String> one = List.of(ConfigKeys.environmentForm(kind));
        if (NearestName.of(first, one).isPresent()) {
          return Optional.of(variable(kind) + rest.substring(first.length()));
        }
      }
    }
    return Optional.empty();
  }
}
