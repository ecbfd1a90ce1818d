package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.balcao.spi.policy.PackingPolicy.Box;
import org.balcao.spi.policy.PackingPolicy.Corner;
import org.balcao.spi.policy.PackingPolicy.Goods;
import org.balcao.spi.policy.PackingPolicy.PackedBox;
import org.balcao.spi.policy.PackingPolicy.Piece;
import org.balcao.spi.policy.PackingPolicy.Placement;
import org.balcao.spi.policy.PackingPolicy.Size;

/** The inside of a packed box. */
final class PackingRoom {
  private final Box box;
  private final Map<String, Piece> pieces;
  private final PackedBox parcel;

  private PackingRoom(Box box, Map<String, Piece> pieces, PackedBox parcel) {
    this.box = box;
    this.pieces = pieces;
    this.parcel = parcel;
  }

  static PackingRoom of(Goods goods, PackedBox parcel) {
    return new PackingRoom(box(goods, parcel), pieces(goods), parcel);
  }

  static Box box(Goods goods, PackedBox parcel) {
    return goods.boxes().stream()
        .filter(box -> box.code().equals(parcel.boxCode()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no box " + parcel.boxCode()));
  }

  static int grams(Goods goods, PackedBox parcel) {
    Map<String, Piece> pieces = pieces(goods);
    return parcel.pieces().stream().mapToInt(p -> piece(pieces, p).grams()).sum();
  }

  private static Map<String, Piece> pieces(Goods goods) {
    return goods.pieces().stream().collect(Collectors.toMap(Piece::id, Function.identity()));
  }

  private static Piece piece(Map<String, Piece> pieces, Placement placed) {
    Piece piece = pieces.get(placed.pieceId());
    if (piece == null) {
      throw new AssertionError("there is no piece " + placed.pieceId());
    }
    return piece;
  }

  void assertSound() {
    List<Placement> placed =
        parcel.pieces().stream().filter(piece -> piece.corner().isPresent()).toList();
    for (int i = 0; i < placed.size(); i++) {
      Corner corner = placed.get(i).corner().orElseThrow();
      Piece piece = piece(pieces, placed.get(i));
      assertTrue(inside(corner), () -> piece.id() + " sticks out of " + box.code());
      assertTrue(
          piece.size().map(size -> same(size, corner.turned(), piece.upright())).orElse(false),
          () -> piece.id() + " has another size than it lies there with");
      for (int j = 0; j < i; j++) {
        Corner other = placed.get(j).corner().orElseThrow();
        assertFalse(overlap(corner, other), () -> "two pieces lie in each other: " + parcel);
      }
    }
  }

  private boolean inside(Corner corner) {
    return corner.x() >= 0
        && corner.y() >= 0
        && corner.z() >= 0
        && corner.x() + corner.turned().length() <= box.inner().length()
        && corner.y() + corner.turned().width() <= box.inner().width()
        && corner.z() + corner.turned().height() <= box.inner().height();
  }

  /** Turned in any way, or with its height kept. */
  private static boolean same(Size size, Size turned, boolean upright) {
    return sorted(size).equals(sorted(turned)) && (!upright || size.height() == turned.height());
  }

  private static List<Integer> sorted(Size size) {
    return IntStream.of(size.length(), size.width(), size.height()).sorted().boxed().toList();
  }

  private static boolean overlap(Corner a, Corner b) {
    return a.x() < b.x() + b.turned().length()
        && b.x() < a.x() + a.turned().length()
        && a.y() < b.y() + b.turned().width()
        && b.y() < a.y() + a.turned().width()
        && a.z() < b.z() + b.turned().height()
        && b.z() < a.z() + a.turned().height();
  }
}
