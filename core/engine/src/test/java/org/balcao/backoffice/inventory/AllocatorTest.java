package org.balcao.backoffice.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.balcao.backoffice.inventory.Allocator.Grant;
import org.balcao.backoffice.inventory.Allocator.Shelf;
import org.balcao.backoffice.inventory.Allocator.Split;
import org.balcao.backoffice.inventory.Allocator.Wait;
import org.balcao.backoffice.inventory.Allocator.Want;
import org.junit.jupiter.api.Test;

class AllocatorTest {
  private static final List<String> SKUS = List.of("a", "b", "c");

  @Property
  void neverGivesMoreThanIsOnAShelf(
      @ForAll("wants") List<Want> wants, @ForAll("shelves") Stock stock) {
    Allocator.share(wants, stock.shelves())
        .takes()
        .forEach((key, quantity) -> assertTrue(quantity <= stock.available(key)));
  }

  @Property
  void whatIsGivenAndWaitedForIsWhatWasWanted(
      @ForAll("wants") List<Want> wants, @ForAll("shelves") Stock stock) {
    Split split = Allocator.share(wants, stock.shelves());
    for (Want want : wants) {
      int sum = given(split, want) + waited(split, want);
      if (want.mayWait() || !split.shortages().containsKey(want.sku())) {
        assertEquals(want.quantity(), sum);
      } else {
        assertTrue(sum <= want.quantity());
      }
      assertTrue(want.mayWait() || waited(split, want) == 0);
    }
  }

  @Property
  void aShelfIsEmptiedBeforeTheNextOneIsTouched(
      @ForAll("wants") List<Want> wants, @ForAll("shelves") Stock stock) {
    SortedMap<StockKey, Integer> takes = Allocator.share(wants, stock.shelves()).takes();
    stock
        .shelves()
        .forEach(
            (sku, shelves) -> {
              boolean left = false;
              for (Shelf shelf : shelves) {
                int taken = takes.getOrDefault(new StockKey(sku, shelf.location()), 0);
                assertTrue(!left || taken == 0, sku + " at " + shelf.location());
                left |= taken < shelf.available();
              }
            });
  }

  @Property
  void nobodyWaitsOrIsRefusedWhileThereIsSomething(
      @ForAll("wants") List<Want> wants, @ForAll("shelves") Stock stock) {
    Split split = Allocator.share(wants, stock.shelves());
    Map<String, Integer> taken = perSku(split.takes());
    split.waits().forEach(wait -> assertEmptied(wait.want().sku(), taken, stock));
    split.shortages().keySet().forEach(sku -> assertEmptied(sku, taken, stock));
  }

  @Property
  void aShortageIsNamedExactlyWhereThoseWhoCannotWaitWantMoreThanThereIs(
      @ForAll("wants") List<Want> wants, @ForAll("shelves") Stock stock) {
    Map<String, Integer> missing = new TreeMap<>();
    for (String sku : SKUS) {
      int needed =
          wants.stream()
              .filter(want -> !want.mayWait() && want.sku().equals(sku))
              .mapToInt(Want::quantity)
              .sum();
      if (needed > stock.available(sku)) {
        missing.put(sku, stock.available(sku));
      }
    }
    assertEquals(missing, Allocator.share(wants, stock.shelves()).shortages());
  }

  @Property
  void whoCameFirstIsServedFirst(
      @ForAll("wants") List<Want> wants, @ForAll("shelves") Stock stock) {
    List<Want> queue =
        wants.stream()
            .map(w -> new Want(w.reference(), w.lineId(), w.sku(), w.quantity(), true))
            .toList();
    Split split = Allocator.share(queue, stock.shelves());
    Map<String, Boolean> unsatisfied = new HashMap<>();
    for (Want want : queue) {
      boolean before = unsatisfied.getOrDefault(want.sku(), false);
      assertTrue(!before || given(split, want) == 0);
      unsatisfied.put(want.sku(), before || waited(split, want) > 0);
    }
  }

  @Property
  void theSameQuestionHasTheSameAnswer(
      @ForAll("wants") List<Want> wants, @ForAll("shelves") Stock stock) {
    assertEquals(
        Allocator.share(wants, stock.shelves()),
        Allocator.share(List.copyOf(wants), new TreeMap<>(stock.shelves())));
  }

  @Test
  void aLineIsTakenFromSeveralShelvesIfOneDoesNotSuffice() {
    Want want = new Want("r", "1", "a", 7, true);
    Split split =
        Allocator.share(
            List.of(want), Map.of("a", List.of(new Shelf("near", 2), new Shelf("far", 3))));
    assertEquals(List.of(new Grant(want, "near", 2), new Grant(want, "far", 3)), split.grants());
    assertEquals(List.of(new Wait(want, 2)), split.waits());
    assertTrue(split.shortages().isEmpty());
  }

  @Test
  void whoCanWaitLeavesGoodsToWhoCannot() {
    Want patient = new Want("r", "1", "a", 3, true);
    Want hasty = new Want("r", "2", "a", 3, false);
    Split split = Allocator.share(List.of(patient, hasty), Map.of("a", List.of(new Shelf("x", 4))));
    assertEquals(List.of(new Grant(hasty, "x", 3), new Grant(patient, "x", 1)), split.grants());
    assertEquals(List.of(new Wait(patient, 2)), split.waits());
  }

  @Test
  void shelvesFullerThanAnIntegerCanCountAreNoTrouble() {
    Want want = new Want("r", "1", "a", Integer.MAX_VALUE, false);
    Split split =
        Allocator.share(
            List.of(want, new Want("r", "2", "a", Integer.MAX_VALUE, false)),
            Map.of(
                "a",
                List.of(new Shelf("x", Integer.MAX_VALUE), new Shelf("y", Integer.MAX_VALUE))));
    assertTrue(split.shortages().isEmpty());
    assertEquals(2, split.grants().size());
  }

  @Provide
  Arbitrary<List<Want>> wants() {
    return Combinators.combine(
            Arbitraries.of(SKUS),
            Arbitraries.integers().between(1, 30),
            Arbitraries.of(true, false))
        .as((sku, quantity, mayWait) -> new Want("r", "", sku, quantity, mayWait))
        .list()
        .ofMaxSize(12)
        .map(AllocatorTest::numbered);
  }

  private static List<Want> numbered(List<Want> wants) {
    List<Want> numbered = new ArrayList<>();
    wants.forEach(
        w ->
            numbered.add(
                new Want(
                    w.reference(),
                    String.valueOf(numbered.size() + 1),
                    w.sku(),
                    w.quantity(),
                    w.mayWait())));
    return numbered;
  }

  @Provide
  Arbitrary<Stock> shelves() {
    Arbitrary<List<Shelf>> shelves =
        Arbitraries.integers()
            .between(0, 25)
            .list()
            .ofMaxSize(4)
            .map(
                quantities -> {
                  List<Shelf> list = new ArrayList<>();
                  quantities.forEach(q -> list.add(new Shelf("at" + (9 - list.size()), q)));
                  return list;
                });
    return Arbitraries.maps(Arbitraries.of(SKUS), shelves).ofMaxSize(SKUS.size()).map(Stock::new);
  }

  private static int given(Split split, Want want) {
    return split.grants().stream()
        .filter(grant -> grant.want().equals(want))
        .mapToInt(Grant::quantity)
        .sum();
  }

  private static int waited(Split split, Want want) {
    return split.waits().stream()
        .filter(wait -> wait.want().equals(want))
        .mapToInt(Wait::quantity)
        .sum();
  }

  private static Map<String, Integer> perSku(Map<StockKey, Integer> takes) {
    Map<String, Integer> sums = new HashMap<>();
    takes.forEach((key, quantity) -> sums.merge(key.sku(), quantity, Integer::sum));
    return sums;
  }

  private static void assertEmptied(String sku, Map<String, Integer> taken, Stock stock) {
    assertEquals(stock.available(sku), taken.getOrDefault(sku, 0), sku);
  }

  record Stock(Map<String, List<Shelf>> shelves) {
    int available(String sku) {
      return shelves.getOrDefault(sku, List.of()).stream().mapToInt(Shelf::available).sum();
    }

    int available(StockKey key) {
      return shelves.getOrDefault(key.sku(), List.of()).stream()
          .filter(shelf -> shelf.location().equals(key.location()))
          .mapToInt(Shelf::available)
          .sum();
    }
  }
}
