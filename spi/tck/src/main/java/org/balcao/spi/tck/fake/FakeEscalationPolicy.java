package org.balcao.spi.tck.fake;

import java.time.Duration;
import org.balcao.spi.policy.EscalationPolicy;

/** Escalates what is grave, threatens, or came back twice. */
final class FakeEscalationPolicy extends FakePolicy implements EscalationPolicy {

  FakeEscalationPolicy(FakeDesk desk) {
    super(desk);
  }

  @Override
  public Escalation judge(Complaint complaint) {
    boolean up =
        complaint.severity() >= 0.7
            || complaint.reopened() >= 2
            || complaint.flags().contains("LEGAL_THREAT")
            || complaint.flags().contains("SAFETY");
    return new Escalation(
        up,
        complaint.at().plus(Duration.ofDays(up ? 10 : 5)),
        up ? "grave, or not solved" : "the first level answers");
  }
}
