package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.policy.PackingPolicy;
import org.balcao.spi.tck.fake.FakePackingPolicyProvider;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake keeps its contract. */
class FakePackingPolicyTest implements PackingPolicyContract, FakePolicySubject<PackingPolicy> {
  private final FakePackingPolicyProvider fake = new FakePackingPolicyProvider();

  @Override
  public FakeProvider<PackingPolicy> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return PackingBreakages.all();
  }
}
