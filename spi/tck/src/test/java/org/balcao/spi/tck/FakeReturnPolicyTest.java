package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.policy.ReturnPolicy;
import org.balcao.spi.tck.fake.FakeProvider;
import org.balcao.spi.tck.fake.FakeReturnPolicyProvider;

/** The fake keeps its contract. */
class FakeReturnPolicyTest implements ReturnPolicyContract, FakePolicySubject<ReturnPolicy> {
  private final FakeReturnPolicyProvider fake = new FakeReturnPolicyProvider();

  @Override
  public FakeProvider<ReturnPolicy> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return ReturnBreakages.returns();
  }
}
