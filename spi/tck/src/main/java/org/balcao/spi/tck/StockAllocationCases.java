package org.balcao.spi.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.balcao.spi.policy.StockAllocation;

/**
 * Inputs of a {@link StockAllocation}: one that shows something, and many that were thrown by dice.
 */
final class StockAllocationCases {
  private static final int COUNT = 300;

  private StockAllocationCases() {}

  static List<StockAllocation.Demand> all() {
    SplittableRandom dice = new SplittableRandom(4242);
    List<StockAllocation.Demand> inputs = new ArrayList<>(List.of(sample()));
    for (int i = 0; i < COUNT; i++) {
      inputs.add(thrown(dice));
    }
    return inputs;
  }

  static StockAllocation.Demand sample() {
    return new StockAllocation.Demand(
        place("50050-000"),
        Map.of("CUP", 5, "PLATE", 1),
        List.of(
            new StockAllocation.Location("recife", place("50050-000"), Map.of("CUP", 3)),
            new StockAllocation.Location(
                "olinda", place("53020-140"), Map.of("CUP", 4, "PLATE", 9))));
  }

  private static StockAllocation.Demand thrown(SplittableRandom dice) {
    Map<String, Integer> wanted = new TreeMap<>();
    for (int i = 0; i <= dice.nextInt(3); i++) {
      wanted.put("SKU-" + i, 1 + dice.nextInt(20));
    }
    List<StockAllocation.Location> locations = new ArrayList<>();
    for (int i = 0; i < dice.nextInt(4); i++) {
      Map<String, Integer> available = new TreeMap<>();
      wanted.keySet().forEach(sku -> available.put(sku, dice.nextInt(15)));
      locations.add(new StockAllocation.Location("loc-" + i, place("5000" + i), available));
    }
    return new StockAllocation.Demand(place("50050-000"), wanted, locations);
  }

  private static StockAllocation.Place place(String postalCode) {
    return new StockAllocation.Place("BR", "PE", postalCode);
  }
}
