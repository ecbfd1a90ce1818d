package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.policy.EscalationPolicy;
import org.balcao.spi.tck.fake.FakeEscalationPolicyProvider;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake keeps its contract. */
class FakeEscalationPolicyTest
    implements EscalationPolicyContract, FakePolicySubject<EscalationPolicy> {
  private final FakeEscalationPolicyProvider fake = new FakeEscalationPolicyProvider();

  @Override
  public FakeProvider<EscalationPolicy> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return CarePolicyBreakages.escalation();
  }
}
