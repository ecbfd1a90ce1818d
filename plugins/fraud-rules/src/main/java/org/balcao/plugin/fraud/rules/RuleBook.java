package org.balcao.plugin.fraud.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.balcao.spi.Setting;
import org.balcao.spi.Settings;

/** All rules of an instance. */
record RuleBook(List<Rule> rules) {

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

  static RuleBook from(Settings settings, Duration history) {
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
    rules.addAll(ListRule.from(settings));
    return new RuleBook(List.copyOf(rules));
  }

  List<Finding> judge(Evidence evidence) {
    return rules.stream().flatMap(rule -> rule.judge(evidence).stream()).toList();
  }
}
