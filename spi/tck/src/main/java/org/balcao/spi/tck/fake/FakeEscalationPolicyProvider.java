package org.balcao.spi.tck.fake;

import org.balcao.spi.policy.EscalationPolicy;
import org.balcao.spi.policy.EscalationPolicyProvider;

/** Makes policies that escalate what is grave, threatens, or came back twice. */
public final class FakeEscalationPolicyProvider extends FakeProvider<EscalationPolicy>
    implements EscalationPolicyProvider {

  /** With a world of its own. */
  public FakeEscalationPolicyProvider() {
    super("Fake escalation policy");
  }

  @Override
  protected EscalationPolicy make(FakeDesk desk) {
    return new FakeEscalationPolicy(desk);
  }
}
