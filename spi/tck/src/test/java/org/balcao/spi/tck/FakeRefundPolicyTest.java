package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.policy.RefundPolicy;
import org.balcao.spi.tck.fake.FakeProvider;
import org.balcao.spi.tck.fake.FakeRefundPolicyProvider;

/** The fake keeps its contract. */
class FakeRefundPolicyTest implements RefundPolicyContract, FakePolicySubject<RefundPolicy> {
  private final FakeRefundPolicyProvider fake = new FakeRefundPolicyProvider();

  @Override
  public FakeProvider<RefundPolicy> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return ReturnBreakages.refunds();
  }
}
