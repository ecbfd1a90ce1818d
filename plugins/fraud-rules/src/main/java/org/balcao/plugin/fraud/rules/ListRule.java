package org.balcao.plugin.fraud.rules;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;

/**
 * Buyers whom the store knows by name: blocked ones, for whom nothing else can speak, and trusted
 * ones. However many lists match, it is one finding.
 *
 * @param zone in which an entry's last day ends
 * @param any whether, of two things alike, such as the countries of two addresses, one is enough
 */
record ListRule(
    String code,
    Weight weight,
    Entries configured,
    Optional<ListFile> file,
    ZoneId zone,
    boolean any)
    implements Rule {

  static final String BLOCKED = "blocked";
  static final String TRUSTED = "trusted";

  static final List<Setting> SETTINGS =
      Stream.of(
              List.of(
                  Weight.penalty("blocked-weight", "1.00", "when a list of blocked ones matches")),
              Entries.settings(BLOCKED),
              List.of(
                  file(BLOCKED),
                  Weight.relief("trusted-weight", "-0.50", "when a list of trusted ones matches")),
              Entries.settings(TRUSTED),
              List.of(file(TRUSTED)))
          .flatMap(List::stream)
          .toList();

  private static Setting file(String kind) {
    return Setting.optional(
        kind + "-file", SettingType.PATH, "A file of more entries of all lists that are " + kind);
  }

  static List<ListRule> from(Settings settings, ZoneId zone) {
    Entries blocked = Entries.from(settings, BLOCKED);
    Entries trusted = Entries.from(settings, TRUSTED);
    blocked
        .overlap(trusted)
        .ifPresent(
            listed -> {
              throw PluginException.misconfigured(
                  TRUSTED + "-" + listed.setting,
                  "has an entry that '" + BLOCKED + "-" + listed.setting + "' has too");
            });
    return List.of(
        new ListRule(
            BLOCKED,
            Weight.penalty(settings, "blocked-weight"),
            blocked,
            file(settings, BLOCKED),
            zone,
            true),
        // Trust in a place must not rest on the half of the order that a thief can choose.
        new ListRule(
            TRUSTED,
            Weight.relief(settings, "trusted-weight"),
            trusted,
            file(settings, TRUSTED),
            zone,
            false));
  }

  private static Optional<ListFile> file(Settings settings, String kind) {
    String name = kind + "-file";
    return settings.find(name).map(text -> new ListFile(name, settings.path(name)));
  }

  @Override
  public List<Finding> judge(Evidence evidence) {
    List<Entries> lists = new ArrayList<>(List.of(configured));
    file.ifPresent(known -> lists.add(known.entries()));
    LocalDate day = evidence.facts().placedAt().atZone(zone).toLocalDate();
    List<String> matching = new ArrayList<>();
    for (Listed listed : Listed.values()) {
      List<List<String>> things = listed.things(evidence.facts());
      List<Entry> found =
          things.stream().flatMap(thing -> find(lists, listed, thing, day).stream()).toList();
      if (!found.isEmpty() && (any || found.size() == things.size())) {
        matching.add(listed.words + found.get(0).explained());
      }
    }
    return matching.isEmpty()
        ? List.of()
        : weight.finding(code, "Listed as " + code + " by " + String.join(", ", matching));
  }

  /** The first entry that names a thing and counts on that day. */
  private static Optional<Entry> find(
      List<Entries> lists, Listed listed, List<String> names, LocalDate day) {
    return lists.stream()
        .flatMap(entries -> names.stream().flatMap(name -> entries.find(listed, name).stream()))
        .filter(entry -> entry.counts(day))
        .findFirst();
  }
}
