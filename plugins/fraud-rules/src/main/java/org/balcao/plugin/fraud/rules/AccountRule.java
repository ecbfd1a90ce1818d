package org.balcao.plugin.fraud.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;

/**
 * An account that was opened shortly before the order, in grades: seconds weigh more than days.
 * Guests have none.
 *
 * @param grades the youngest first; the first that an account falls into counts
 */
record AccountRule(List<Grade> grades) implements Rule {

  private static final String NAME = "account-age";

  /** Accounts that are younger than that. */
  record Grade(Duration youngerThan, Weight weight) {}

  static final List<Setting> SETTINGS =
      List.of(
          Setting.withDefault(
              NAME,
              SettingType.LIST,
              "PT1M:0.20, PT1H:0.15, P1D:0.10, P7D:0.05",
              "What is added to the score when the buyer's account was opened less than that time"
                  + " before the order, the shortest time first; only the first that fits is"
                  + " added; 0 to 1, and no more for an older account"));

  static AccountRule from(Settings settings) {
    List<Grade> grades = new ArrayList<>();
    for (String text : settings.list(NAME)) {
      Grade grade = grade(text);
      if (!grades.isEmpty()) {
        Grade younger = grades.get(grades.size() - 1);
        if (grade.youngerThan().compareTo(younger.youngerThan()) <= 0
            || grade.weight().value().compareTo(younger.weight().value()) > 0) {
          // Otherwise a younger account would speak for the order.
          throw PluginException.misconfigured(
              NAME, "must name longer times and no larger weights from one entry to the next");
        }
      }
      grades.add(grade);
    }
    return new AccountRule(List.copyOf(grades));
  }

  private static Grade grade(String text) {
    int colon = text.indexOf(':');
    try {
      Duration time = Duration.parse(text.substring(0, Math.max(colon, 0)).strip());
      BigDecimal weight = new BigDecimal(text.substring(colon + 1).strip());
      if (!time.isZero() && !time.isNegative()) {
        return new Grade(time, Weight.penalty(NAME, weight));
      }
    } catch (DateTimeParseException | NumberFormatException e) {
      // The same words for all.
    }
    throw PluginException.misconfigured(
        NAME, "'" + text + "' is no time and weight, such as PT1H:0.15");
  }

  @Override
  public List<Finding> judge(Evidence evidence) {
    return evidence.facts().buyer().registeredAt().stream()
        .flatMap(registered -> finding(evidence, registered).stream())
        .toList();
  }

  private List<Finding> finding(Evidence evidence, Instant registered) {
    for (Grade grade : grades) {
      if (evidence.isWithin(registered, grade.youngerThan())) {
        Duration age = Duration.between(registered, evidence.facts().placedAt());
        return grade
            .weight()
            .finding(
                "new-account",
                "The account was opened "
                    + Words.passed(age)
                    + " before the order (less than "
                    + Words.of(grade.youngerThan())
                    + ")");
      }
    }
    return List.of();
  }
}
