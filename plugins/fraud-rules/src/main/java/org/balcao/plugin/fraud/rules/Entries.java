package org.balcao.plugin.fraud.rules;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;

/** The entries of a set of lists, normalised. Shows none of them: they are personal data. */
final class Entries {

  private final Map<Listed, Map<String, Entry>> lists = new EnumMap<>(Listed.class);

  static List<Setting> settings(String kind) {
    return Arrays.stream(Listed.values())
        .map(
            listed -> {
              Setting setting =
                  Setting.optional(
                      kind + "-" + listed.setting,
                      SettingType.LIST,
                      listed.plural + " that are " + kind);
              return listed.personal ? setting.asSecret() : setting;
            })
        .toList();
  }

  /** Errors tell the place of an entry and not the entry: it may be half of somebody's address. */
  static Entries from(Settings settings, String kind) {
    Entries entries = new Entries();
    for (Listed listed : Listed.values()) {
      String name = kind + "-" + listed.setting;
      List<String> texts = settings.list(name);
      for (int i = 0; i < texts.size(); i++) {
        if (!entries.add(listed, texts.get(i), Entry.PLAIN)) {
          throw PluginException.misconfigured(
              name, "entry " + (i + 1) + " is no " + listed.words + ", " + listed.example);
        }
      }
    }
    return entries;
  }

  /** Whether the text was an entry; of the same one twice, the one that counts longer is kept. */
  boolean add(Listed listed, String text, Entry entry) {
    List<String> names = listed.read(text);
    Map<String, Entry> list = lists.computeIfAbsent(listed, l -> new HashMap<>());
    names.forEach(name -> list.merge(name, entry, Entry::orLonger));
    return !names.isEmpty();
  }

  /** What is listed under a name. */
  Optional<Entry> find(Listed listed, String key) {
    return Optional.ofNullable(lists.getOrDefault(listed, Map.of()).get(key));
  }

  /** A list that has an entry in common with the other's, if there is one. */
  Optional<Listed> overlap(Entries other) {
    return lists.entrySet().stream()
        .filter(
            list ->
                !Collections.disjoint(
                    list.getValue().keySet(),
                    other.lists.getOrDefault(list.getKey(), Map.of()).keySet()))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
