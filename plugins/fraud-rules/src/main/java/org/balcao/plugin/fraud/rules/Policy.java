package org.balcao.plugin.fraud.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.ScreeningPoint;

/**
 * When cases are judged, and what follows from a score.
 *
 * @param points where cases are judged
 * @param historyWindow how far back earlier orders are looked at
 * @param reviewAt from which score on a person should look
 * @param declineAt from which score on the advice is to decline
 */
record Policy(
    Set<ScreeningPoint> points, Duration historyWindow, BigDecimal reviewAt, BigDecimal declineAt) {

  static final List<Setting> SETTINGS =
      List.of(
          Setting.withDefault(
              "points",
              SettingType.LIST,
              "pre-authorization",
              "Where orders are judged; elsewhere there is no opinion. The rules are about orders,"
                  + " not about returns"),
          Setting.withDefault(
              "history-window",
              SettingType.DURATION,
              "P90D",
              "How far back earlier orders are looked at"),
          Setting.withDefault(
              "review-at",
              SettingType.DECIMAL,
              "0.5",
              "From which score on the verdict is REVIEW; more than 1 for never"),
          Setting.withDefault(
              "decline-at",
              SettingType.DECIMAL,
              "0.85",
              "From which score on the verdict is DECLINE; more than 1 for never"));

  static Policy from(Settings settings) {
    BigDecimal reviewAt = threshold(settings, "review-at");
    BigDecimal declineAt = threshold(settings, "decline-at");
    if (declineAt.compareTo(reviewAt) < 0) {
      throw PluginException.misconfigured("decline-at", "must not be less than 'review-at'");
    }
    return new Policy(
        points(settings), Limits.duration(settings, "history-window"), reviewAt, declineAt);
  }

  private static BigDecimal threshold(Settings settings, String name) {
    BigDecimal value = settings.decimal(name);
    if (value.signum() <= 0) {
      throw PluginException.misconfigured(
          name, "must be more than 0, or every order would reach it");
    }
    return value;
  }

  private static Set<ScreeningPoint> points(Settings settings) {
    Set<ScreeningPoint> points = new LinkedHashSet<>();
    for (String text : settings.list("points")) {
      try {
        points.add(ScreeningPoint.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_')));
      } catch (IllegalArgumentException e) {
        throw PluginException.misconfigured(
            "points",
            "'"
                + text
                + "' is none of pre-authorization, post-authorization, pre-dispatch, return");
      }
    }
    if (points.isEmpty()) {
      throw PluginException.misconfigured("points", "names none, so that nothing would be judged");
    }
    return Set.copyOf(points);
  }

  boolean judges(ScreeningPoint point) {
    return points.contains(point);
  }

  /** Adds up what was found. */
  FraudAssessment assess(List<Finding> findings) {
    List<Finding> counted = counted(findings);
    BigDecimal score =
        counted.stream()
            .map(Finding::weight)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .max(BigDecimal.ZERO)
            .min(BigDecimal.ONE);
    return new FraudAssessment(
        verdict(score),
        OptionalDouble.of(score.doubleValue()),
        counted.stream().map(Finding::toSignal).toList());
  }

  /** Strongest first; nothing speaks for an order that is blocked. */
  private static List<Finding> counted(List<Finding> findings) {
    boolean blocked = findings.stream().anyMatch(f -> f.code().equals(ListRule.BLOCKED));
    return findings.stream()
        .filter(finding -> !blocked || finding.weight().signum() > 0)
        .sorted(
            Comparator.comparing((Finding finding) -> finding.weight().abs())
                .reversed()
                .thenComparing(Finding::code))
        .toList();
  }

  private Verdict verdict(BigDecimal score) {
    if (score.compareTo(declineAt) >= 0) {
      return Verdict.DECLINE;
    }
    return score.compareTo(reviewAt) >= 0 ? Verdict.REVIEW : Verdict.APPROVE;
  }
}
