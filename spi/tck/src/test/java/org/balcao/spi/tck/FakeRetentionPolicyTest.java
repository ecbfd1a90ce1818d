package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.policy.RetentionPolicy;
import org.balcao.spi.tck.fake.FakeProvider;
import org.balcao.spi.tck.fake.FakeRetentionPolicyProvider;

/** The fake keeps its contract. */
class FakeRetentionPolicyTest
    implements RetentionPolicyContract, FakePolicySubject<RetentionPolicy> {
  private final FakeRetentionPolicyProvider fake = new FakeRetentionPolicyProvider();

  @Override
  public FakeProvider<RetentionPolicy> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return CarePolicyBreakages.retention();
  }
}
