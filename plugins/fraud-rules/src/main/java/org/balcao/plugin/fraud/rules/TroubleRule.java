package org.balcao.plugin.fraud.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;
import org.balcao.spi.fraud.FraudCase.PastOrder.State;

/** Earlier orders that were fraud, or whose payment was declined again and again. */
record TroubleRule(
    Weight fraudWeight,
    Weight nearbyWeight,
    Weight declinedWeight,
    Duration declinedWindow,
    int declinedLimit)
    implements Rule {

  static final List<Setting> SETTINGS =
      List.of(
          Weight.penalty(
              "previous-fraud-weight",
              "0.70",
              "when an earlier order that shares more than the IP address was fraud"),
          Weight.penalty(
              "previous-fraud-ip-weight",
              "0.15",
              "when an earlier order that shares only the IP address was fraud"),
          Weight.penalty(
              "declined-payments-weight",
              "0.25",
              "when payments of earlier orders were declined too often"),
          Setting.withDefault(
              "declined-payments-window",
              SettingType.DURATION,
              "P7D",
              "The time before the order in which declined payments are counted"),
          Setting.withDefault(
              "declined-payments-limit",
              SettingType.INTEGER,
              "3",
              "How many declined payments in that time are too many"));

  static TroubleRule from(Settings settings, Duration history) {
    return new TroubleRule(
        Weight.penalty(settings, "previous-fraud-weight"),
        Weight.penalty(settings, "previous-fraud-ip-weight"),
        Weight.penalty(settings, "declined-payments-weight"),
        Limits.window(settings, "declined-payments-window", history),
        Limits.number(settings, "declined-payments-limit", 1, Limits.MOST_ORDERS));
  }

  @Override
  public List<Finding> judge(Evidence evidence) {
    List<Finding> findings = new ArrayList<>();
    int related = evidence.relatedFraud().size();
    if (related > 0) {
      findings.addAll(
          fraudWeight.finding(
              "previous-fraud", Words.of(related, "related order") + " ended as fraud"));
    }
    int nearby = evidence.nearbyFraud().size();
    if (nearby > 0) {
      findings.addAll(
          nearbyWeight.finding(
              "previous-fraud-ip",
              Words.of(nearby, "order") + " of the same IP address ended as fraud"));
    }
    int declined =
        (int)
            evidence.others().stream()
                .filter(order -> order.state() == State.DECLINED)
                .filter(order -> evidence.isWithin(order.placedAt(), declinedWindow))
                .count();
    if (declined >= declinedLimit) {
      findings.addAll(
          declinedWeight.finding(
              "declined-payments",
              Words.of(declined, "related order")
                  + " declined in payment in "
                  + Words.of(declinedWindow)
                  + " (limit "
                  + declinedLimit
                  + ")"));
    }
    return findings;
  }
}
