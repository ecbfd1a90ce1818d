package org.balcao.spi.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.balcao.spi.policy.PackingPolicy;

/**
 * Inputs of a {@link PackingPolicy}: one that shows something, and many that were thrown by dice.
 */
final class PackingPolicyCases {
  private static final int COUNT = 300;

  private PackingPolicyCases() {}

  static List<PackingPolicy.Goods> all() {
    SplittableRandom dice = new SplittableRandom(4242);
    List<PackingPolicy.Goods> inputs = new ArrayList<>(List.of(sample()));
    for (int i = 0; i < COUNT; i++) {
      inputs.add(thrown(dice));
    }
    return inputs;
  }

  static PackingPolicy.Goods sample() {
    return new PackingPolicy.Goods(
        List.of(piece("1", 200, 100, 50, 400), piece("2", 300, 200, 100, 900)), boxes());
  }

  private static PackingPolicy.Goods thrown(SplittableRandom dice) {
    return new PackingPolicy.Goods(
        IntStream.range(0, 1 + dice.nextInt(6))
            .mapToObj(
                i ->
                    piece(
                        "p" + i,
                        10 + dice.nextInt(500),
                        10 + dice.nextInt(400),
                        10 + dice.nextInt(300),
                        dice.nextInt(12_000)))
            .toList(),
        boxes());
  }

  private static PackingPolicy.Piece piece(
      String id, int length, int width, int height, int grams) {
    return new PackingPolicy.Piece(
        id,
        "SKU-" + id,
        Optional.of(new PackingPolicy.Size(length, width, height)),
        grams,
        false,
        false);
  }

  private static List<PackingPolicy.Box> boxes() {
    return List.of(
        new PackingPolicy.Box("S", new PackingPolicy.Size(300, 200, 100), 150, 2_000),
        new PackingPolicy.Box("L", new PackingPolicy.Size(600, 400, 300), 500, 10_000));
  }
}
