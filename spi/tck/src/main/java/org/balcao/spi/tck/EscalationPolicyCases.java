package org.balcao.spi.tck;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.balcao.spi.policy.EscalationPolicy;

/**
 * Inputs of a {@link EscalationPolicy}: one that shows something, and many that were thrown by
 * dice.
 */
final class EscalationPolicyCases {
  private static final int COUNT = 300;

  private EscalationPolicyCases() {}

  static List<EscalationPolicy.Complaint> all() {
    SplittableRandom dice = new SplittableRandom(4242);
    List<EscalationPolicy.Complaint> inputs = new ArrayList<>(List.of(sample()));
    for (int i = 0; i < COUNT; i++) {
      inputs.add(thrown(dice));
    }
    return inputs;
  }

  static EscalationPolicy.Complaint sample() {
    return complaint(0.9, 0, Set.of("LEGAL_THREAT"));
  }

  private static EscalationPolicy.Complaint thrown(SplittableRandom dice) {
    return complaint(
        dice.nextDouble(), dice.nextInt(4), dice.nextBoolean() ? Set.of() : Set.of("SAFETY"));
  }

  private static EscalationPolicy.Complaint complaint(
      double severity, int reopened, Set<String> flags) {
    Instant at = Instant.parse("2051-03-01T12:00:00Z");
    return new EscalationPolicy.Complaint(
        at,
        at.plus(Duration.ofDays(2)),
        severity,
        reopened > 0,
        reopened,
        Optional.empty(),
        flags,
        "mailbox");
  }
}
