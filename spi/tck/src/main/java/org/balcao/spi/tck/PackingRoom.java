package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balcao.spi.policy.PackingPolicy.Box;
import org.balcao.spi.policy.PackingPolicy.Corner;
import org.balcao.spi.policy.PackingPolicy.Goods;
import org.balcao.spi.policy.PackingPolicy.PackedBox;
import org.balcao.spi.policy.PackingPolicy.Packing;
import org.balcao.spi.policy.PackingPolicy.Piece;
import org.balcao.spi.policy.PackingPolicy.Size;

/**
 * The inside of a packed box. Pieces that were not to be packed are passed over: a check of their
 * own finds them.
 *
 * @param box the kind of box
 * @param things what is in it
 */
record PackingRoom(Box box, List<Thing> things) {

  /** A piece, and where it lies if it was placed. */
  record Thing(Piece piece, Optional<Corner> corner) {}

  /** All parcels that are in boxes that there are. */
  static List<PackingRoom> of(Goods goods, Packing packing) {
    return packing.parcels().stream().flatMap(parcel -> room(goods, parcel)).toList();
  }

  private static Stream<PackingRoom> room(Goods goods, PackedBox parcel) {
    Map<String, Piece> pieces = Inputs.by(Piece::id, goods.pieces());
    return goods.boxes().stream()
        .filter(box -> box.code().equals(parcel.boxCode()))
        .map(
            box ->
                new PackingRoom(
                    box,
                    parcel.pieces().stream()
                        .flatMap(
                            placement ->
                                Optional.ofNullable(pieces.get(placement.pieceId())).stream()
                                    .map(piece -> new Thing(piece, placement.corner())))
                        .toList()));
  }

  void assertNotTooHeavy() {
    int grams = box.grams() + things.stream().mapToInt(thing -> thing.piece.grams()).sum();
    assertTrue(
        grams <= box.maxGrams(), () -> box.code() + " bears " + box.maxGrams() + ", not " + grams);
  }

  void assertPlaced() {
    for (Thing thing : things) {
      assertTrue(
          thing.piece.size().isEmpty() || thing.corner.isPresent(),
          () -> "nobody says where it lies: " + thing.piece);
    }
  }

  void assertInside() {
    for (Thing thing : things) {
      assertTrue(thing.corner.map(this::isInside).orElse(true), () -> "sticks out: " + thing);
    }
  }

  private boolean isInside(Corner corner) {
    return corner.x() >= 0
        && corner.y() >= 0
        && corner.z() >= 0
        && corner.x() + corner.turned().length() <= box.inner().length()
        && corner.y() + corner.turned().width() <= box.inner().width()
        && corner.z() + corner.turned().height() <= box.inner().height();
  }

  /** Turned in any way, or with its height kept. */
  void assertTurnedAsTheyMay() {
    for (Thing thing : things) {
      Optional<Size> lies = thing.corner.map(Corner::turned);
      assertTrue(
          lies.isEmpty()
              || thing
                  .piece
                  .size()
                  .map(size -> isSame(size, lies.get(), thing.piece.upright()))
                  .orElse(true),
          () -> "has other measures than it lies there with: " + thing);
    }
  }

  private static boolean isSame(Size size, Size turned, boolean upright) {
    return sorted(size).equals(sorted(turned)) && (!upright || size.height() == turned.height());
  }

  private static List<Integer> sorted(Size size) {
    return IntStream.of(size.length(), size.width(), size.height()).sorted().boxed().toList();
  }

  void assertApart() {
    for (int i = 0; i < things.size(); i++) {
      for (int j = 0; j < i; j++) {
        Thing one = things.get(i);
        Thing other = things.get(j);
        assertFalse(
            one.corner.isPresent()
                && other.corner.isPresent()
                && overlap(one.corner.get(), other.corner.get()),
            () -> "lie in each other: " + one + " and " + other);
      }
    }
  }

  private static boolean overlap(Corner a, Corner b) {
    return overlapSeenFromAbove(a, b)
        && a.z() < b.z() + b.turned().height()
        && b.z() < a.z() + a.turned().height();
  }

  private static boolean overlapSeenFromAbove(Corner a, Corner b) {
    return a.x() < b.x() + b.turned().length()
        && b.x() < a.x() + a.turned().length()
        && a.y() < b.y() + b.turned().width()
        && b.y() < a.y() + a.turned().width();
  }

  void assertNothingOnFragile() {
    for (Thing fragile : things) {
      if (fragile.piece.fragile() && fragile.corner.isPresent()) {
        things.forEach(other -> assertNotOn(fragile, fragile.corner.get(), other));
      }
    }
  }

  private static void assertNotOn(Thing fragile, Corner below, Thing other) {
    assertFalse(
        other
            .corner
            .map(
                corner ->
                    corner.z() >= below.z() + below.turned().height()
                        && overlapSeenFromAbove(below, corner))
            .orElse(false),
        () -> other + " lies on what is fragile: " + fragile);
  }
}
