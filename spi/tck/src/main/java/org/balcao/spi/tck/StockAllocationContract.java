package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.balcao.spi.policy.StockAllocation;
import org.balcao.spi.policy.StockAllocation.Allocation;
import org.balcao.spi.policy.StockAllocation.Demand;
import org.balcao.spi.policy.StockAllocation.Taken;
import org.junit.jupiter.api.Test;

/** What every {@link StockAllocation} keeps. */
public interface StockAllocationContract
    extends GeneratedChecks<StockAllocation, Demand, Allocation> {

  @Override
  default Class<StockAllocation> extensionPoint() {
    return StockAllocation.class;
  }

  @Override
  default Allocation ask(StockAllocation policy, Demand input) {
    return policy.allocate(input);
  }

  @Override
  default List<Demand> inputs() {
    return StockAllocationCases.ALL;
  }

  /** Of each SKU, what is taken and what is short add up to what is wanted. */
  @Test
  default void whatIsTakenAndShortIsWhatIsWanted() {
    Inputs.each(
        this,
        (policy, input) ->
            assertEquals(
                input.wanted(),
                StockAllocationCases.accounted(ask(policy, input)),
                "taken and short together"));
  }

  /** No location gives more than it has. */
  @Test
  default void noLocationGivesMoreThanItHas() {
    Inputs.each(
        this,
        (policy, input) ->
            ask(policy, input).taken().stream()
                .collect(
                    Collectors.groupingBy(
                        taken -> new Taken(taken.location(), taken.sku(), 1),
                        Collectors.summingInt(Taken::quantity)))
                .forEach(
                    (place, quantity) -> {
                      int there = StockAllocationCases.available(input, place);
                      assertTrue(
                          quantity <= there,
                          () ->
                              quantity
                                  + " of "
                                  + place.sku()
                                  + " taken of "
                                  + there
                                  + " in "
                                  + place.location());
                    }));
  }

  /** What one location gives of a SKU is said in one line. */
  @Test
  default void aLocationGivesASkuOnce() {
    Inputs.each(
        this,
        (policy, input) -> {
          List<String> places =
              ask(policy, input).taken().stream()
                  .map(taken -> taken.location() + " " + taken.sku())
                  .toList();
          assertEquals(new HashSet<>(places).size(), places.size(), "places, each once");
        });
  }

  /** Nothing is short that no piece is missing of. */
  @Test
  default void aShortfallIsOneOrMore() {
    Inputs.each(
        this,
        (policy, input) ->
            assertFalse(
                ask(policy, input).shortfall().values().stream().anyMatch(missing -> missing < 1),
                "a shortfall below 1"));
  }
}
