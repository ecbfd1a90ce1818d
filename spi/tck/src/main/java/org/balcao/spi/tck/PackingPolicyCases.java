package org.balcao.spi.tck;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.policy.PackingPolicy.Box;
import org.balcao.spi.policy.PackingPolicy.Goods;
import org.balcao.spi.policy.PackingPolicy.Piece;
import org.balcao.spi.policy.PackingPolicy.Size;

/** What is to be packed. */
final class PackingPolicyCases {
  static final List<Goods> ALL = Dice.inputs(sample(), PackingPolicyCases::thrown);

  private PackingPolicyCases() {}

  private static Goods sample() {
    return new Goods(
        List.of(
            new Piece("1", "CUP", Optional.of(new Size(200, 100, 50)), 400, false, true),
            new Piece("2", "PLATE", Optional.of(new Size(300, 200, 100)), 900, false, false)),
        boxes());
  }

  private static List<Box> boxes() {
    return List.of(
        new Box("S", new Size(300, 200, 100), 150, 2_000),
        new Box("L", new Size(600, 400, 300), 500, 10_000));
  }

  private static Goods thrown(Dice dice) {
    return new Goods(
        dice.list(1, 7, i -> piece(dice, "p" + i)),
        dice.oneIn(4) ? List.of(dice.of(boxes())) : boxes());
  }

  private static Piece piece(Dice dice, String id) {
    Size size = new Size(dice.between(10, 400), dice.between(10, 300), dice.between(10, 250));
    return new Piece(
        id,
        "SKU-" + dice.below(5),
        dice.oneIn(5) ? Optional.empty() : Optional.of(size),
        dice.oneIn(6) ? dice.below(15_000) : dice.below(1_500),
        dice.oneIn(3),
        dice.oneIn(3));
  }
}
