package org.balcao.spi.tck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.balcao.spi.policy.StockAllocation.Allocation;
import org.balcao.spi.policy.StockAllocation.Demand;
import org.balcao.spi.policy.StockAllocation.Location;
import org.balcao.spi.policy.StockAllocation.Place;
import org.balcao.spi.policy.StockAllocation.Taken;

/** What goods are wanted, and where there are some. */
final class StockAllocationCases {
  static final List<Demand> ALL = Dice.inputs(sample(), StockAllocationCases::thrown);

  private StockAllocationCases() {}

  private static Demand sample() {
    return new Demand(
        new Place("BR", "PE", "50050-000"),
        Map.of("CUP", 5, "PLATE", 1),
        List.of(
            new Location("recife", new Place("BR", "PE", "50050-000"), Map.of("CUP", 3)),
            new Location(
                "olinda", new Place("BR", "PE", "53020-140"), Map.of("CUP", 4, "PLATE", 9))));
  }

  private static Demand thrown(Dice dice) {
    Map<String, Integer> wanted = new TreeMap<>();
    dice.list(1, 5, i -> "SKU-" + i).forEach(sku -> wanted.put(sku, dice.between(1, 20)));
    return new Demand(
        place(dice), wanted, dice.list(0, 5, i -> location(dice, "loc-" + i, wanted.keySet())));
  }

  private static Location location(Dice dice, String code, Set<String> skus) {
    Map<String, Integer> available = new TreeMap<>();
    skus.forEach(sku -> available.put(sku, dice.oneIn(3) ? 0 : dice.below(25)));
    available.put("OTHER", dice.below(9));
    return new Location(code, place(dice), available);
  }

  private static Place place(Dice dice) {
    return new Place("BR", dice.of(List.of("PE", "SP")), "5" + dice.between(1000, 9999) + "-000");
  }

  /** How much is taken and short together. */
  static Map<String, Integer> accounted(Allocation allocation) {
    Map<String, Integer> sums = new HashMap<>(allocation.shortfall());
    allocation.taken().forEach(taken -> sums.merge(taken.sku(), taken.quantity(), Integer::sum));
    sums.values().removeIf(quantity -> quantity == 0);
    return sums;
  }

  /** How much there is where something is taken. */
  static int available(Demand demand, Taken taken) {
    return demand.locations().stream()
        .filter(location -> location.code().equals(taken.location()))
        .mapToInt(location -> location.available().getOrDefault(taken.sku(), 0))
        .sum();
  }
}
