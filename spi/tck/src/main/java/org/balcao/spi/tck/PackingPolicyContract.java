package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.balcao.spi.policy.PackingPolicy;
import org.balcao.spi.policy.PackingPolicy.Box;
import org.balcao.spi.policy.PackingPolicy.Goods;
import org.balcao.spi.policy.PackingPolicy.Packing;
import org.balcao.spi.policy.PackingPolicy.Piece;
import org.junit.jupiter.api.Test;

/** What every {@link PackingPolicy} keeps. */
public interface PackingPolicyContract extends GeneratedChecks<PackingPolicy, Goods, Packing> {

  @Override
  default Class<PackingPolicy> extensionPoint() {
    return PackingPolicy.class;
  }

  @Override
  default Packing ask(PackingPolicy policy, Goods input) {
    return policy.pack(input);
  }

  @Override
  default List<Goods> inputs() {
    return PackingPolicyCases.ALL;
  }

  /** Each piece is in one parcel, or left over, once. */
  @Test
  default void everyPieceIsPackedOnce() {
    Inputs.each(
        this,
        (policy, input) -> {
          Packing packing = ask(policy, input);
          List<String> pieces = new ArrayList<>(packing.leftOver());
          packing.parcels().forEach(p -> p.pieces().forEach(piece -> pieces.add(piece.pieceId())));
          Collections.sort(pieces);
          assertEquals(
              input.pieces().stream().map(Piece::id).sorted().toList(),
              pieces,
              "pieces in parcels and left over");
        });
  }

  /** Only boxes that there are are used. */
  @Test
  default void onlyBoxesThatThereAreAreUsed() {
    Inputs.each(
        this,
        (policy, input) -> {
          Set<String> codes = input.boxes().stream().map(Box::code).collect(Collectors.toSet());
          ask(policy, input)
              .parcels()
              .forEach(
                  parcel -> assertTrue(codes.contains(parcel.boxCode()), () -> "no box " + parcel));
        });
  }

  /** No parcel is sent with nothing in it. */
  @Test
  default void noParcelIsEmpty() {
    Inputs.each(
        this,
        (policy, input) ->
            assertFalse(
                ask(policy, input).parcels().stream().anyMatch(p -> p.pieces().isEmpty()),
                "a parcel is empty"));
  }

  /** No parcel weighs more than its box bears. */
  @Test
  default void noParcelIsTooHeavy() {
    eachRoom(PackingRoom::assertNotTooHeavy);
  }

  /** Of each packed piece whose size is known, it is said where it lies. */
  @Test
  default void whatHasASizeHasAPlace() {
    eachRoom(PackingRoom::assertPlaced);
  }

  /** Placed pieces lie inside their box. */
  @Test
  default void placedPiecesLieInsideTheirBox() {
    eachRoom(PackingRoom::assertInside);
  }

  /** Placed pieces do not lie in each other. */
  @Test
  default void placedPiecesLieApart() {
    eachRoom(PackingRoom::assertApart);
  }

  /** Pieces keep their measures, however they are turned, and stay upright where they must. */
  @Test
  default void piecesAreTurnedAsTheyMayBe() {
    eachRoom(PackingRoom::assertTurnedAsTheyMay);
  }

  /** Nothing lies on what is fragile. */
  @Test
  default void nothingLiesOnWhatIsFragile() {
    eachRoom(PackingRoom::assertNothingOnFragile);
  }

  private void eachRoom(Consumer<PackingRoom> check) {
    Inputs.each(this, (policy, input) -> PackingRoom.of(input, ask(policy, input)).forEach(check));
  }
}
