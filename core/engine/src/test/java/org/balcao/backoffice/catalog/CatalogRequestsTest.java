package org.balcao.backoffice.catalog;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.balcao.backoffice.catalog.SaveProduct.NewVariant;
import org.balcao.kernel.InvalidRequestException;
import org.junit.jupiter.api.Test;

class CatalogRequestsTest {
  @Test
  void aSimpleProductIsAllRight() {
    assertDoesNotThrow(
        () -> CatalogRequests.check(List.of(SaveProduct.simple("mug-1", "Mug", 350))));
  }

  @Test
  void everythingThatIsWrongIsListedAtOnce() {
    NewVariant variant =
        new NewVariant("b c", "", "4006381333932", -1, 0, 0, -2, "", Map.of("size", ""), false);
    SaveProduct product =
        new SaveProduct("a b", " ", "\u0000", Set.of("x y"), Map.of(), List.of(variant));
    InvalidRequestException e =
        assertThrows(InvalidRequestException.class, () -> CatalogRequests.check(List.of(product)));
    assertEquals("BAL-CAT001", e.code());
    assertEquals(10, e.problems().size(), e.problems()::toString);
  }

  @Test
  void aProductNeedsAVariant() {
    refuses("variants", new SaveProduct("a", "A", "", Set.of(), Map.of(), List.of()));
  }

  @Test
  void codesAndSkusAreThereOnce() {
    SaveProduct mug = SaveProduct.simple("mug", "Mug", 350);
    refuses("more than once", mug, mug);
  }

  @Test
  void lineBreaksAreForDescriptionsOnly() {
    List<NewVariant> variants = List.of(NewVariant.of("a", 1));
    assertDoesNotThrow(
        () ->
            CatalogRequests.check(
                List.of(new SaveProduct("a", "A", "one\ntwo", Set.of(), Map.of(), variants))));
    refuses("name", new SaveProduct("a", "one\ntwo", "", Set.of(), Map.of(), variants));
  }

  @Test
  void noMoreProblemsAreListedThanAPersonReads() {
    List<SaveProduct> wrong =
        IntStream.range(0, 500).mapToObj(i -> SaveProduct.simple("p" + i, "", 1)).toList();
    InvalidRequestException e =
        assertThrows(InvalidRequestException.class, () -> CatalogRequests.check(wrong));
    assertEquals(100, e.problems().size());
  }

  @Test
  void aPageHasOneToFiveHundredProducts() {
    assertDoesNotThrow(() -> CatalogRequests.check(CatalogQuery.first(500)));
    assertThrows(InvalidRequestException.class, () -> CatalogRequests.check(CatalogQuery.first(0)));
    assertThrows(
        InvalidRequestException.class, () -> CatalogRequests.check(CatalogQuery.first(501)));
  }

  private static void refuses(String word, SaveProduct... products) {
    InvalidRequestException e =
        assertThrows(InvalidRequestException.class, () -> CatalogRequests.check(List.of(products)));
    assertTrue(e.getMessage().contains(word), e.getMessage());
  }
}
