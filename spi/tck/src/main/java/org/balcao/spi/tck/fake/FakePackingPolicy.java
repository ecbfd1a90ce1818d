package org.balcao.spi.tck.fake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.balcao.spi.policy.PackingPolicy;

/** Packs each piece into the smallest box that takes it. */
final class FakePackingPolicy extends FakePolicy implements PackingPolicy {

  FakePackingPolicy(FakeDesk desk) {
    super(desk);
  }

  @Override
  public Packing pack(Goods goods) {
    List<PackedBox> parcels = new ArrayList<>();
    List<String> leftOver = new ArrayList<>();
    for (Piece piece : goods.pieces()) {
      goods.boxes().stream()
          .filter(box -> fits(piece, box))
          .min(Comparator.comparingLong(box -> volume(box.inner())))
          .ifPresentOrElse(
              box -> parcels.add(new PackedBox(box.code(), List.of(placed(piece)))),
              () -> leftOver.add(piece.id()));
    }
    return new Packing(parcels, leftOver);
  }

  private static boolean fits(Piece piece, Box box) {
    Size inner = box.inner();
    return piece.grams() + box.grams() <= box.maxGrams()
        && piece
            .size()
            .map(
                size ->
                    size.length() <= inner.length()
                        && size.width() <= inner.width()
                        && size.height() <= inner.height())
            .orElse(true);
  }

  private static long volume(Size size) {
    return (long) size.length() * size.width() * size.height();
  }

  private static Placement placed(Piece piece) {
    return new Placement(piece.id(), piece.size().map(size -> new Corner(0, 0, 0, size)));
  }
}
