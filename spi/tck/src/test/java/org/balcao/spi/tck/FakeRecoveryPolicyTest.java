package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.policy.RecoveryPolicy;
import org.balcao.spi.tck.fake.FakeProvider;
import org.balcao.spi.tck.fake.FakeRecoveryPolicyProvider;

/** The fake keeps its contract. */
class FakeRecoveryPolicyTest implements RecoveryPolicyContract, FakePolicySubject<RecoveryPolicy> {
  private final FakeRecoveryPolicyProvider fake = new FakeRecoveryPolicyProvider();

  @Override
  public FakeProvider<RecoveryPolicy> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return CarePolicyBreakages.recovery();
  }
}
