package org.balcao.spi.tck;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.policy.EscalationPolicy.Complaint;

/** Complaints. */
final class EscalationPolicyCases {
  static final List<Complaint> ALL = Dice.inputs(sample(), EscalationPolicyCases::thrown);

  private EscalationPolicyCases() {}

  private static Complaint sample() {
    Instant at = Instant.parse("2051-03-01T12:00:00Z");
    return new Complaint(
        at,
        at.plus(Duration.ofDays(2)),
        0.9,
        true,
        1,
        Optional.empty(),
        Set.of("LEGAL_THREAT"),
        "mailbox");
  }

  private static Complaint thrown(Dice dice) {
    Instant at = dice.moment();
    int reopened = dice.oneIn(2) ? 0 : dice.below(4);
    return new Complaint(
        at,
        at.plus(Duration.ofHours(dice.below(2_000))),
        dice.share(),
        reopened > 0 || dice.oneIn(2),
        reopened,
        dice.oneIn(2) ? Optional.empty() : Optional.of(dice.money(1_000_000, dice.currency())),
        dice.oneIn(2)
            ? Set.of()
            : dice.someOf(Set.of("LEGAL_THREAT", "SAFETY", "PRESS", "CONTRACT_UNKNOWN")),
        dice.of(List.of("mailbox", "regulator", "reviews")));
  }

  /** The same, as grave as can be. */
  static Complaint grave(Complaint complaint) {
    return new Complaint(
        complaint.at(),
        complaint.now(),
        1,
        complaint.answered(),
        complaint.reopened(),
        complaint.orderValue(),
        complaint.flags(),
        complaint.origin());
  }
}
