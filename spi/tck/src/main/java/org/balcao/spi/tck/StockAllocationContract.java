package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcao.spi.policy.StockAllocation;
import org.junit.jupiter.api.Test;

/** What every {@link StockAllocation} keeps: it is pure, and its answer makes sense. */
public interface StockAllocationContract extends PolicyContract<StockAllocation> {

  @Override
  default Class<StockAllocation> extensionPoint() {
    return StockAllocation.class;
  }

  @Override
  default List<Rule<StockAllocation, ?, ?>> rules() {
    return List.of(
        Rule.of("allocate", StockAllocation::allocate, bench -> StockAllocationCases.sample()));
  }

  /**
   * What is taken and what is short add up to what is wanted, and nothing is taken that is not
   * there.
   */
  @Test
  default void whatIsTakenIsThereAndWhatIsWanted() {
    try (Bench<StockAllocation> bench = new Bench<>(this)) {
      for (StockAllocation.Demand input : StockAllocationCases.all()) {
        StockAllocation.Allocation answer = bench.plugin().allocate(input);
        Map<String, Integer> sums = new HashMap<>(answer.shortfall());
        Set<String> seen = new HashSet<>();
        for (StockAllocation.Taken taken : answer.taken()) {
          sums.merge(taken.sku(), taken.quantity(), Integer::sum);
          assertTrue(seen.add(taken.location() + " " + taken.sku()), () -> "twice: " + taken);
          int there =
              input.locations().stream()
                  .filter(location -> location.code().equals(taken.location()))
                  .mapToInt(location -> location.available().getOrDefault(taken.sku(), 0))
                  .sum();
          assertTrue(taken.quantity() <= there, () -> "there are " + there + ": " + taken);
        }
        assertEquals(input.wanted(), sums, "taken and short together");
      }
    }
  }
}
