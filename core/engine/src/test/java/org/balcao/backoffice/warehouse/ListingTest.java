package org.balcao.backoffice.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.balcao.backoffice.inventory.Allocation;
import org.balcao.backoffice.warehouse.Listing.Place;
import org.junit.jupiter.api.Test;

class ListingTest {

  @Test
  void allThatIsKeptIsListedOncePerLocation() {
    List<Allocation> kept =
        List.of(
            new Allocation("1", "a", "near", 2, 0, 0),
            new Allocation("1", "a", "far", 3, 0, 0),
            new Allocation("2", "b", "near", 1, 0, 0));
    assertEquals(
        Map.of("near", Map.of("1", 2, "2", 1), "far", Map.of("1", 3)),
        Listing.open(kept, Map.of()));
    assertEquals(
        Map.of("far", Map.of("1", 1)),
        Listing.open(
            kept,
            Map.of(
                new Place("1", "near"), 2, new Place("2", "near"), 1, new Place("1", "far"), 2)));
  }

  @Test
  void whatIsWaitedForIsNotListed() {
    assertEquals(
        Map.of(), Listing.open(List.of(new Allocation("1", "a", null, 0, 0, 5)), Map.of()));
  }

  @Test
  void goodsHandedToShippingAreListedBeforeAndAfterTheyLeft() {
    Map<Place, Integer> listed = Map.of(new Place("1", "near"), 2);
    assertEquals(
        Map.of(), Listing.open(List.of(new Allocation("1", "a", "near", 2, 0, 0)), listed));
    assertEquals(
        Map.of(), Listing.open(List.of(new Allocation("1", "a", "near", 0, 2, 0)), listed));
  }

  @Test
  void goodsKeptAgainAfterTheyCameBackAreListedAgain() {
    assertEquals(
        Map.of("near", Map.of("1", 2)),
        Listing.open(
            List.of(new Allocation("1", "a", "near", 2, 2, 0)), Map.of(new Place("1", "near"), 2)));
  }

  @Property
  void howeverGoodsArriveArePickedAndLeaveNoneIsListedTwice(
      @ForAll @Size(max = 40) List<@IntRange(max = 9) Integer> steps) {
    int kept = 0;
    int shipped = 0;
    int onLists = 0;
    Map<Place, Integer> listed = new HashMap<>();
    for (int step : steps) {
      if (step < 4) {
        kept += step;
      } else if (step < 7) {
        int open =
            Listing.open(List.of(new Allocation("1", "a", "near", kept, shipped, 0)), listed)
                .values()
                .stream()
                .mapToInt(lines -> lines.get("1"))
                .sum();
        assertEquals(kept - onLists, open);
        // A short pick finds fewer; the rest goes on the next list.
        int found = Math.max(0, open - (step - 4));
        onLists += found;
        listed.merge(new Place("1", "near"), found, Integer::sum);
      } else {
        int leaving = Math.min(onLists, step - 6);
        kept -= leaving;
        shipped += leaving;
        onLists -= leaving;
      }
      assertTrue(onLists <= kept);
    }
  }
}
