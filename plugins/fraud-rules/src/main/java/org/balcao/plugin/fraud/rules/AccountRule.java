package org.balcao.plugin.fraud.rules;

import java.time.Duration;
import java.util.List;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;

/** An account that was opened shortly before the order. Guests have none. */
record AccountRule(Weight weight, Duration youngFor) implements Rule {

  static final List<Setting> SETTINGS =
      List.of(
          Weight.penalty("new-account-weight", "0.10", "when the buyer's account is new"),
          Setting.withDefault(
              "new-account-age",
              SettingType.DURATION,
              "PT24H",
              "How long an account is new, up to the order"));

  static AccountRule from(Settings settings) {
    return new AccountRule(
        Weight.penalty(settings, "new-account-weight"),
        Limits.duration(settings, "new-account-age"));
  }

  @Override
  public List<Finding> judge(Evidence evidence) {
    return evidence
        .facts()
        .buyer()
        .registeredAt()
        .filter(registered -> evidence.isWithin(registered, youngFor))
        .map(
            registered ->
                weight.finding(
                    "new-account",
                    "The account was opened "
                        + Words.of(Duration.between(registered, evidence.facts().placedAt()))
                        + " before the order (new for "
                        + Words.of(youngFor)
                        + ")"))
        .orElse(List.of());
  }
}
