package org.balcao.kernel.shadow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparedTest {

  @Test
  void theSameRankingAgrees() {
    assertTrue(Compared.rankings(List.of("a", "b"), List.of("a", "b"), 10).agreed());
    assertTrue(Compared.rankings(List.of(), List.of(), 10).agreed());
  }

  @Test
  void whatComesAfterTheCountedPlacesDoesNotMatter() {
    assertTrue(Compared.rankings(List.of("a", "b", "c"), List.of("a", "b", "d"), 2).agreed());
  }

  @Test
  void anotherOrderDiffersAndIsAlikeAllTheSame() {
    Compared compared = Compared.rankings(List.of("a", "b"), List.of("b", "a"), 10);
    assertEquals(1, compared.likeness());
    assertEquals("another order of the first 10", compared.differences().get(0).code());
  }

  @Test
  void whoFindsNothingWhereTheOtherDoesHasNothingInCommon() {
    Compared compared = Compared.rankings(List.of("a"), List.of(), 10);
    assertEquals(0, compared.likeness());
    assertEquals("the shadow finds nothing", compared.differences().get(0).code());
  }

  @Test
  void labelsInAnyOrderAreTheSame() {
    assertTrue(Compared.labels(Set.of("a", "b"), Set.of("b", "a")).agreed());
    assertTrue(Compared.labels(Set.of(), Set.of()).agreed());
    assertEquals(
        "labels none → a", Compared.labels(Set.of(), Set.of("a")).differences().get(0).code());
  }

  @Test
  void longTextsAreCut() {
    Difference difference = new Difference("c".repeat(500), "e".repeat(500));
    assertEquals(120, difference.code().length());
    assertEquals(300, difference.example().length());
  }

  @Test
  void likenessIsAShare() {
    assertThrows(IllegalArgumentException.class, () -> new Compared(1.1, List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Compared(Double.NaN, List.of()));
  }
}
