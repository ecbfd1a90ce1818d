package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.policy.StockAllocation;
import org.balcao.spi.tck.fake.FakeProvider;
import org.balcao.spi.tck.fake.FakeStockAllocationProvider;

/** The fake keeps its contract. */
class FakeStockAllocationTest
    implements StockAllocationContract, FakePolicySubject<StockAllocation> {
  private final FakeStockAllocationProvider fake = new FakeStockAllocationProvider();

  @Override
  public FakeProvider<StockAllocation> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return StockPolicyBreakages.allocation();
  }
}
