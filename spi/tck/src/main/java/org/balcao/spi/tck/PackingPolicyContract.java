package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.balcao.spi.policy.PackingPolicy;
import org.junit.jupiter.api.Test;

/** What every {@link PackingPolicy} keeps: it is pure, and its answer makes sense. */
public interface PackingPolicyContract extends PolicyContract<PackingPolicy> {

  @Override
  default Class<PackingPolicy> extensionPoint() {
    return PackingPolicy.class;
  }

  @Override
  default List<Rule<PackingPolicy, ?, ?>> rules() {
    return List.of(Rule.of("pack", PackingPolicy::pack, bench -> PackingPolicyCases.sample()));
  }

  /** Each piece is in one parcel, or left over, once. */
  @Test
  default void everyPieceIsPackedOnce() {
    try (Bench<PackingPolicy> bench = new Bench<>(this)) {
      for (PackingPolicy.Goods input : PackingPolicyCases.all()) {
        PackingPolicy.Packing answer = bench.plugin().pack(input);
        List<String> packed = new ArrayList<>(answer.leftOver());
        answer.parcels().forEach(p -> p.pieces().forEach(piece -> packed.add(piece.pieceId())));
        Collections.sort(packed);
        assertEquals(
            input.pieces().stream().map(PackingPolicy.Piece::id).sorted().toList(),
            packed,
            "pieces in parcels and left over");
      }
    }
  }

  /** No parcel weighs more than its box bears. */
  @Test
  default void noParcelIsTooHeavy() {
    try (Bench<PackingPolicy> bench = new Bench<>(this)) {
      for (PackingPolicy.Goods input : PackingPolicyCases.all()) {
        PackingPolicy.Packing answer = bench.plugin().pack(input);
        for (PackingPolicy.PackedBox parcel : answer.parcels()) {
          PackingPolicy.Box box = PackingRoom.box(input, parcel);
          int grams = box.grams() + PackingRoom.grams(input, parcel);
          assertTrue(grams <= box.maxGrams(), () -> box.code() + " weighs " + grams);
        }
      }
    }
  }

  /** Pieces lie inside their box, turned as they may be, and not in each other. */
  @Test
  default void placedPiecesLieInsideAndApart() {
    try (Bench<PackingPolicy> bench = new Bench<>(this)) {
      for (PackingPolicy.Goods input : PackingPolicyCases.all()) {
        PackingPolicy.Packing answer = bench.plugin().pack(input);
        for (PackingPolicy.PackedBox parcel : answer.parcels()) {
          PackingRoom.of(input, parcel).assertSound();
        }
      }
    }
  }
}
