package org.balcao.backoffice.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Shares goods out among those who want them: pure arithmetic. Goods are taken from the shelves in
 * their order, over several if need be; who cannot wait is served before who can, otherwise in the
 * order given.
 */
final class Allocator {
  private Allocator() {}

  /** Somebody who wants goods; unique by reference and line. */
  record Want(String reference, String lineId, String sku, int quantity, boolean mayWait) {}

  /** What can be sold at a location. */
  record Shelf(String location, int available) {}

  /** What somebody gets from one location. */
  record Grant(Want want, String location, int quantity) {}

  /** What somebody has to wait for. */
  record Wait(Want want, int quantity) {}

  /**
   * Who gets what.
   *
   * @param grants at most one per want and location
   * @param waits at most one per want
   * @param shortages per SKU that does not suffice for those who cannot wait, how many there are;
   *     if there is any, nothing may be given
   */
  record Split(List<Grant> grants, List<Wait> waits, SortedMap<String, Integer> shortages) {
    /** What is taken off each shelf, in the order of locks. */
    SortedMap<StockKey, Integer> takes() {
      SortedMap<StockKey, Integer> takes = new TreeMap<>();
      grants.forEach(
          grant ->
              takes.merge(
                  new StockKey(grant.want().sku(), grant.location()),
                  grant.quantity(),
                  Integer::sum));
      return takes;
    }
  }

  /**
   * Shares out what is there.
   *
   * @param shelves per SKU, in the order in which they are taken from
   */
  static Split share(List<Want> wants, Map<String, List<Shelf>> shelves) {
    Map<String, Pile> piles = new HashMap<>();
    shelves.forEach((sku, of) -> piles.put(sku, new Pile(of)));
    Split split = new Split(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
    Predicate<Want> patient = Want::mayWait;
    wants.stream().filter(patient.negate()).forEach(want -> serve(want, piles, split));
    wants.stream().filter(patient).forEach(want -> serve(want, piles, split));
    return split;
  }

  private static void serve(Want want, Map<String, Pile> piles, Split split) {
    Pile pile = piles.computeIfAbsent(want.sku(), sku -> new Pile(List.of()));
    int missing = pile.give(want, split.grants());
    if (missing > 0 && want.mayWait()) {
      split.waits().add(new Wait(want, missing));
    } else if (missing > 0) {
      split.shortages().put(want.sku(), pile.whole);
    }
  }

  /** The shelves of one SKU, and how far they are emptied. */
  private static final class Pile {
    private final List<Shelf> shelves;
    private final int whole;
    private int shelf;
    private int taken;

    private Pile(List<Shelf> shelves) {
      this.shelves = shelves;
      long sum = shelves.stream().mapToLong(Shelf::available).sum();
      this.whole = (int) Math.min(sum, Integer.MAX_VALUE);
    }

    /** Gives what is there and answers how much is missing. */
    private int give(Want want, List<Grant> grants) {
      int missing = want.quantity();
      while (missing > 0 && shelf < shelves.size()) {
        Shelf current = shelves.get(shelf);
        int given = Math.min(missing, current.available() - taken);
        if (given > 0) {
          grants.add(new Grant(want, current.location(), given));
          taken += given;
          missing -= given;
        }
        if (taken >= current.available()) {
          shelf++;
          taken = 0;
        }
      }
      return missing;
    }
  }
}
