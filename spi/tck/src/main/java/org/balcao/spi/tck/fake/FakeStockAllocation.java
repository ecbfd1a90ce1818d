package org.balcao.spi.tck.fake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balcao.spi.policy.StockAllocation;

/** Takes what there is in the order of the locations. */
final class FakeStockAllocation extends FakePolicy implements StockAllocation {

  FakeStockAllocation(FakeDesk desk) {
    super(desk);
  }

  @Override
  public Allocation allocate(Demand demand) {
    List<Taken> taken = new ArrayList<>();
    Map<String, Integer> shortfall = new HashMap<>();
    for (String sku : demand.wanted().keySet().stream().sorted().toList()) {
      int left = demand.wanted().getOrDefault(sku, 0);
      for (Location location : demand.locations()) {
        int here = Math.min(left, location.available().getOrDefault(sku, 0));
        if (here > 0) {
          taken.add(new Taken(location.code(), sku, here));
          left -= here;
        }
      }
      if (left > 0) {
        shortfall.put(sku, left);
      }
    }
    return new Allocation(taken, shortfall);
  }
}
