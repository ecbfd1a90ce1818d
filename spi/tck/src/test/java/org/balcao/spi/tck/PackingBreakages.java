package org.balcao.spi.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.balcao.spi.policy.PackingPolicy.Box;
import org.balcao.spi.policy.PackingPolicy.Corner;
import org.balcao.spi.policy.PackingPolicy.Goods;
import org.balcao.spi.policy.PackingPolicy.PackedBox;
import org.balcao.spi.policy.PackingPolicy.Packing;
import org.balcao.spi.policy.PackingPolicy.Piece;
import org.balcao.spi.policy.PackingPolicy.Placement;
import org.balcao.spi.policy.PackingPolicy.Size;

/** Packings that cannot be packed. */
final class PackingBreakages {
  private PackingBreakages() {}

  static List<Breakage> all() {
    return Ruling.with(
        packing(
            "everyPieceIsPackedOnce",
            "says nothing of what is left over",
            (goods, found) -> new Packing(found.parcels(), List.of())),
        packing(
            "onlyBoxesThatThereAreAreUsed",
            "has a bag",
            (goods, found) -> parcels(found, parcel -> new PackedBox("BAG", parcel.pieces()))),
        packing(
            "noParcelIsEmpty",
            "sends a box with nothing in it",
            (goods, found) -> {
              List<PackedBox> more = new ArrayList<>(found.parcels());
              more.add(new PackedBox(goods.boxes().get(0).code(), List.of()));
              return new Packing(more, found.leftOver());
            }),
        packing(
            "noParcelIsTooHeavy",
            "believes that what fits can be borne",
            PackingBreakages::overloaded),
        packing(
            "whatHasASizeHasAPlace",
            "throws it in",
            (goods, found) -> placements(found, p -> new Placement(p.pieceId(), Optional.empty()))),
        packing(
            "placedPiecesLieInsideTheirBox",
            "lets them stick out",
            (goods, found) -> corners(found, c -> new Corner(10_000, c.y(), c.z(), c.turned()))),
        packing(
            "piecesAreTurnedAsTheyMayBe",
            "presses them together",
            (goods, found) -> corners(found, c -> new Corner(0, 0, 0, new Size(1, 1, 1)))),
        packing(
            "placedPiecesLieApart",
            "puts one into the other",
            (goods, found) -> joined(goods, found, lower -> 0)),
        packing(
            "nothingLiesOnWhatIsFragile",
            "puts one on the other",
            (goods, found) -> joined(goods, found, Size::height)));
  }

  private static Breakage packing(
      String check, String how, BiFunction<Goods, Packing, Packing> spoiler) {
    return Ruling.of(check, how, spoiler);
  }

  private static Packing parcels(Packing packing, UnaryOperator<PackedBox> change) {
    return new Packing(Lists.each(packing.parcels(), change), packing.leftOver());
  }

  private static Packing placements(Packing packing, UnaryOperator<Placement> change) {
    return parcels(
        packing, parcel -> new PackedBox(parcel.boxCode(), Lists.each(parcel.pieces(), change)));
  }

  private static Packing corners(Packing packing, UnaryOperator<Corner> change) {
    return placements(packing, p -> new Placement(p.pieceId(), p.corner().map(change)));
  }

  /** What was left over because of its weight is packed all the same. */
  private static Packing overloaded(Goods goods, Packing packing) {
    Map<String, Piece> pieces = Inputs.by(Piece::id, goods.pieces());
    Box box = goods.boxes().get(goods.boxes().size() - 1);
    List<PackedBox> parcels = new ArrayList<>(packing.parcels());
    List<String> left = new ArrayList<>();
    for (String id : packing.leftOver()) {
      Optional<Size> size = pieces.get(id).size();
      if (size.map(s -> isIn(s, box.inner())).orElse(true)) {
        parcels.add(
            new PackedBox(
                box.code(), List.of(new Placement(id, size.map(s -> new Corner(0, 0, 0, s))))));
      } else {
        left.add(id);
      }
    }
    return new Packing(parcels, left);
  }

  /** Two parcels of one fragile and one other piece become one, where the box takes both. */
  private static Packing joined(Goods goods, Packing packing, Function<Size, Integer> raise) {
    Map<String, Piece> pieces = Inputs.by(Piece::id, goods.pieces());
    List<PackedBox> parcels = packing.parcels();
    for (PackedBox lower : parcels) {
      for (PackedBox upper : parcels) {
        Piece below = pieces.get(lower.pieces().get(0).pieceId());
        Piece above = pieces.get(upper.pieces().get(0).pieceId());
        for (Box box : goods.boxes()) {
          if (lower != upper && below.fragile() && !above.fragile() && fit(below, above, box)) {
            List<PackedBox> others = new ArrayList<>(parcels);
            others.removeAll(List.of(lower, upper));
            others.add(
                new PackedBox(
                    box.code(),
                    List.of(at(below, 0), at(above, raise.apply(below.size().orElseThrow())))));
            return new Packing(others, packing.leftOver());
          }
        }
      }
    }
    return packing;
  }

  private static Placement at(Piece piece, int z) {
    return new Placement(piece.id(), piece.size().map(size -> new Corner(0, 0, z, size)));
  }

  private static boolean fit(Piece below, Piece above, Box box) {
    if (below.size().isEmpty() || above.size().isEmpty()) {
      return false;
    }
    Size upper = above.size().get();
    Size stacked =
        new Size(upper.length(), upper.width(), upper.height() + below.size().get().height());
    return isIn(below.size().get(), box.inner())
        && isIn(stacked, box.inner())
        && below.grams() + above.grams() + box.grams() <= box.maxGrams();
  }

  private static boolean isIn(Size size, Size inner) {
    return size.length() <= inner.length()
        && size.width() <= inner.width()
        && size.height() <= inner.height();
  }
}
