package org.balcao.plugin.fraud.rules;

import java.util.List;
import java.util.stream.Stream;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.Settings;

/**
 * Buyers whom the store knows by name: blocked ones, for whom nothing else can speak, and trusted
 * ones. However many lists match, it is one finding.
 */
record ListRule(String code, Weight weight, Entries entries, boolean anyCountry) implements Rule {

  static final String BLOCKED = "blocked";
  static final String TRUSTED = "trusted";

  static final List<Setting> SETTINGS =
      Stream.of(
              List.of(
                  Weight.penalty("blocked-weight", "1.00", "when a list of blocked ones matches")),
              Entries.settings(BLOCKED),
              List.of(
                  Weight.relief("trusted-weight", "-0.50", "when a list of trusted ones matches")),
              Entries.settings(TRUSTED))
          .flatMap(List::stream)
          .toList();

  static List<Rule> from(Settings settings) {
    Entries blocked = Entries.from(settings, BLOCKED);
    Entries trusted = Entries.from(settings, TRUSTED);
    blocked
        .overlap(trusted)
        .ifPresent(
            list -> {
              throw PluginException.misconfigured(
                  TRUSTED + "-" + list, "has an entry that '" + BLOCKED + "-" + list + "' has too");
            });
    return List.of(
        new ListRule(BLOCKED, Weight.penalty(settings, "blocked-weight"), blocked, true),
        // Trust in a country must not rest on the half of the order that a thief can choose.
        new ListRule(TRUSTED, Weight.relief(settings, "trusted-weight"), trusted, false));
  }

  @Override
  public List<Finding> judge(Evidence evidence) {
    List<String> matching = entries.matching(evidence.facts(), anyCountry);
    return matching.isEmpty()
        ? List.of()
        : weight.finding(code, "Listed as " + code + " by " + String.join(", ", matching));
  }
}
