package org.balcao.spi.tck.fake;

import org.balcao.spi.policy.StockAllocation;
import org.balcao.spi.policy.StockAllocationProvider;

/** Makes policies that take what there is in the order of the locations. */
public final class FakeStockAllocationProvider extends FakeProvider<StockAllocation>
    implements StockAllocationProvider {

  /** With a world of its own. */
  public FakeStockAllocationProvider() {
    super("Fake stock allocation");
  }

  @Override
  protected StockAllocation make(FakeDesk desk) {
    return new FakeStockAllocation(desk);
  }
}
