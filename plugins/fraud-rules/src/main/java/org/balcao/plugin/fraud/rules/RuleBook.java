package org.balcao.plugin.fraud.rules;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.balcao.spi.Setting;
import org.balcao.spi.Settings;

/**
 * All rules of an instance.
 *
 * @param files that they read again when they change
 */
record RuleBook(List<Rule> rules, List<ListFile> files) {

  static final List<Setting> SETTINGS =
      Stream.of(
              VelocityRule.SETTINGS,
              NamesRule.SETTINGS,
              TicketRule.SETTINGS,
              AccountRule.SETTINGS,
              CountryRule.SETTINGS,
              DisposableEmailRule.SETTINGS,
              TroubleRule.SETTINGS,
              SpikeRule.SETTINGS,
              GoodHistoryRule.SETTINGS,
              ListRule.SETTINGS)
          .flatMap(List::stream)
          .toList();

  static RuleBook from(Settings settings, Duration history, ZoneId zone) {
    List<Rule> rules = new ArrayList<>();
    rules.addAll(VelocityRule.from(settings, history));
    rules.addAll(NamesRule.from(settings));
    rules.add(TicketRule.from(settings));
    rules.add(AccountRule.from(settings));
    rules.add(CountryRule.from(settings));
    rules.add(DisposableEmailRule.from(settings));
    rules.add(TroubleRule.from(settings, history));
    rules.add(SpikeRule.from(settings));
    rules.add(GoodHistoryRule.from(settings, history));
    List<ListRule> lists = ListRule.from(settings, zone);
    rules.addAll(lists);
    return new RuleBook(
        List.copyOf(rules), lists.stream().flatMap(list -> list.file().stream()).toList());
  }

  List<Finding> judge(Evidence evidence) {
    return rules.stream().flatMap(rule -> rule.judge(evidence).stream()).toList();
  }

  /** What is wrong with files; nothing where all is well. */
  List<String> problems() {
    return files.stream().flatMap(file -> file.problem().stream()).toList();
  }
}
