package org.balcao.backoffice.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.balcao.backoffice.warehouse.PickList.Line;
import org.balcao.spi.shipping.Parcel;
import org.junit.jupiter.api.Test;

class PackingTest {
  private static final Parcel BOX = new Parcel(100, 0, 0, 0);

  @Property
  void whatWasPickedMaySpreadOverParcelsInAnyWay(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 20) Integer> picked,
      @ForAll @IntRange(min = 1, max = 5) int boxes,
      @ForAll long seed) {
    assertEquals(List.of(), Packing.problemsOfPacking(lines(picked), spread(picked, boxes, seed)));
  }

  @Property
  void onePieceMoreOrLessIsRefused(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 20) Integer> picked,
      @ForAll @IntRange(min = 1, max = 5) int boxes,
      @ForAll long seed,
      @ForAll boolean more) {
    List<PackParcel> parcels = new ArrayList<>(spread(picked, boxes, seed));
    PackParcel first = parcels.remove(0);
    List<PickedQuantity> contents = new ArrayList<>(first.contents());
    PickedQuantity one = contents.remove(0);
    contents.add(new PickedQuantity(one.lineId(), one.quantity() + (more ? 1 : -1)));
    parcels.add(new PackParcel(BOX, contents));
    assertFalse(Packing.problemsOfPacking(lines(picked), parcels).isEmpty());
  }

  @Property
  void anyQuantityUpToTheListedOneCanBePicked(
      @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 20) Integer> listed, @ForAll long seed) {
    Random random = new Random(seed);
    List<PickedQuantity> picked = new ArrayList<>();
    for (int i = 0; i < listed.size(); i++) {
      picked.add(new PickedQuantity(id(i), random.nextInt(listed.get(i) + 1)));
    }
    assertEquals(List.of(), Packing.problemsOfPicking(lines(listed), picked));
  }

  @Test
  void allThatIsWrongWithPickedQuantitiesIsNamedAtOnce() {
    List<PickedQuantity> picked =
        List.of(
            new PickedQuantity("1", 6), new PickedQuantity("1", -1), new PickedQuantity("99", 1));
    assertEquals(5, Packing.problemsOfPicking(lines(List.of(5, 5)), picked).size());
  }

  @Test
  void nothingElseGoesIntoAParcel() {
    List<PackParcel> parcels =
        List.of(
            new PackParcel(BOX, List.of(new PickedQuantity("1", 1), new PickedQuantity("2", 1))));
    assertEquals(
        List.of("parcels: parcel 1: the list has no line '2'"),
        Packing.problemsOfPacking(lines(List.of(1)), parcels));
  }

  @Test
  void anEmptyParcelAndNoParcelAreRefused() {
    assertFalse(Packing.problemsOfPacking(lines(List.of(1)), List.of()).isEmpty());
    assertTrue(
        Packing.problemsOfPacking(lines(List.of(1)), List.of(new PackParcel(BOX, List.of())))
            .contains("parcels: parcel 1 is empty"));
  }

  @Test
  void quantitiesThatOnlyAddUpByOverflowAreRefused() {
    List<PickedQuantity> contents =
        List.of(
            new PickedQuantity("1", Integer.MAX_VALUE),
            new PickedQuantity("1", Integer.MAX_VALUE),
            new PickedQuantity("1", 3));
    assertFalse(
        Packing.problemsOfPacking(lines(List.of(1)), List.of(new PackParcel(BOX, contents)))
            .isEmpty());
  }

  private static String id(int place) {
    return String.valueOf(place + 1);
  }

  private static List<Line> lines(List<Integer> quantities) {
    List<Line> lines = new ArrayList<>();
    for (int quantity : quantities) {
      lines.add(new Line(id(lines.size()), "sku", "name", quantity, quantity));
    }
    return lines;
  }

  /** Each piece into a box by chance; boxes that stay empty are left out. */
  private static List<PackParcel> spread(List<Integer> picked, int boxes, long seed) {
    Random random = new Random(seed);
    List<List<PickedQuantity>> contents = new ArrayList<>();
    for (int i = 0; i < boxes; i++) {
      contents.add(new ArrayList<>());
    }
    for (int i = 0; i < picked.size(); i++) {
      for (int piece = 0; piece < picked.get(i); piece++) {
        contents.get(random.nextInt(boxes)).add(new PickedQuantity(id(i), 1));
      }
    }
    return contents.stream().filter(c -> !c.isEmpty()).map(c -> new PackParcel(BOX, c)).toList();
  }
}
