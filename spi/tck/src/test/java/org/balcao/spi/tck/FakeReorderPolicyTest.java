package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.policy.ReorderPolicy;
import org.balcao.spi.tck.fake.FakeProvider;
import org.balcao.spi.tck.fake.FakeReorderPolicyProvider;

/** The fake keeps its contract. */
class FakeReorderPolicyTest implements ReorderPolicyContract, FakePolicySubject<ReorderPolicy> {
  private final FakeReorderPolicyProvider fake = new FakeReorderPolicyProvider();

  @Override
  public FakeProvider<ReorderPolicy> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return StockPolicyBreakages.reorder();
  }
}
