package org.balcao.spi.tck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balcao.spi.policy.ReorderPolicy.Item;
import org.balcao.spi.policy.ReorderPolicy.Proposal;
import org.balcao.spi.policy.StockAllocation.Allocation;
import org.balcao.spi.policy.StockAllocation.Demand;
import org.balcao.spi.policy.StockAllocation.Taken;

/** Allocations and reorders that make no sense. */
final class StockPolicyBreakages {
  private StockPolicyBreakages() {}

  static List<Breakage> allocation() {
    return Ruling.with(
        Ruling.<Demand, Allocation>of(
            "whatIsTakenAndShortIsWhatIsWanted",
            "says nothing of what is short",
            (demand, found) -> new Allocation(found.taken(), Map.of())),
        Ruling.<Demand, Allocation>of(
            "noLocationGivesMoreThanItHas",
            "takes everything from one place",
            StockPolicyBreakages::fromOnePlace),
        Ruling.<Demand, Allocation>of(
            "aLocationGivesASkuOnce",
            "takes every piece by itself",
            (demand, found) ->
                new Allocation(
                    found.taken().stream().flatMap(t -> pieces(t).stream()).toList(),
                    found.shortfall())),
        Ruling.<Demand, Allocation>of(
            "aShortfallIsOneOrMore",
            "counts what is not short",
            (demand, found) -> {
              Map<String, Integer> shortfall = new HashMap<>(found.shortfall());
              demand.wanted().keySet().forEach(sku -> shortfall.putIfAbsent(sku, 0));
              return new Allocation(found.taken(), shortfall);
            }));
  }

  private static Allocation fromOnePlace(Demand demand, Allocation found) {
    if (demand.locations().isEmpty()) {
      return found;
    }
    String place = demand.locations().get(0).code();
    return new Allocation(
        demand.wanted().entrySet().stream()
            .map(wanted -> new Taken(place, wanted.getKey(), wanted.getValue()))
            .toList(),
        Map.of());
  }

  private static List<Taken> pieces(Taken taken) {
    List<Taken> pieces = new ArrayList<>();
    for (int i = 0; i < taken.quantity(); i++) {
      pieces.add(new Taken(taken.location(), taken.sku(), 1));
    }
    return pieces;
  }

  static List<Breakage> reorder() {
    return Ruling.with(
        Ruling.<List<Item>, List<Proposal>>of(
            "onlyWhatWasAskedAboutIsBought",
            "buys the director a car",
            (items, found) ->
                Stream.concat(found.stream(), Stream.of(new Proposal("CAR", 1, "a fast one")))
                    .toList()),
        Ruling.<List<Item>, List<Proposal>>of(
            "nothingIsBoughtTwice",
            "buys the first twice",
            (items, found) -> Lists.firstTwice(found)),
        Ruling.<List<Item>, List<Proposal>>of(
            "wholePacksAreBought",
            "opens a pack",
            (items, found) ->
                Lists.each(found, p -> new Proposal(p.sku(), p.quantity() + 1, p.reason()))),
        Ruling.<List<Item>, List<Proposal>>of(
            "noLessIsBoughtThanTheSupplierSells",
            "buys one pack",
            (items, found) ->
                Lists.each(
                    found,
                    p ->
                        new Proposal(
                            p.sku(), Inputs.by(Item::sku, items).get(p.sku()).pack(), p.reason()))),
        Ruling.<List<Item>, List<Proposal>>of(
            "aProposalHasAReason",
            "buys without a word",
            (items, found) -> Lists.each(found, p -> new Proposal(p.sku(), p.quantity(), ""))),
        Ruling.<List<Item>, List<Proposal>>of(
            "proposalsDoNotDependOnTheOrderOfItems",
            "has money for one thing only",
            (items, found) -> found.stream().limit(1).toList()));
  }
}
