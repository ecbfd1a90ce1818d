package org.balcao.plugin.fraud.combination;

import java.util.List;
import java.util.stream.Collectors;
import org.balcao.spi.policy.FraudCombination.Course;
import org.balcao.spi.policy.FraudCombination.Decision;

/** Decisions with reasons that staff can read, however many providers there are. */
final class Reasons {
  private static final int LONGEST = 400;

  private Reasons() {}

  static Decision decision(Course course, String why, List<Voice> voices) {
    String said = voices.stream().map(Voice::told).collect(Collectors.joining("; "));
    String reason = said.isEmpty() ? why : why + " - " + said;
    return new Decision(
        course, reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST) + "…");
  }
}
