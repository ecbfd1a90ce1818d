package org.balcao.backoffice.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.balcao.kernel.NotFoundException;
import org.junit.jupiter.api.Test;

class CategoryTreeTest {
  private static final CategoryTree TREE =
      new CategoryTree(
          List.of(
              new Category("clothes", "Clothes", null),
              new Category("shirts", "Shirts", "clothes"),
              new Category("polo", "Polo shirts", "shirts"),
              new Category("tools", "Tools", null)));

  @Test
  void belowAreTheCategoryItselfAndAllUnderIt() {
    assertEquals(Set.of("clothes", "shirts", "polo"), TREE.below("clothes"));
    assertEquals(Set.of("polo"), TREE.below("polo"));
  }

  @Test
  void thereIsNothingBelowAnUnknownCategory() {
    assertThrows(NotFoundException.class, () -> TREE.below("shoes"));
  }

  @Test
  void aCategoryCannotLieBelowItselfOrWhatLiesBelowIt() {
    assertTrue(TREE.wouldBeCyclic("clothes", "clothes"));
    assertTrue(TREE.wouldBeCyclic("clothes", "polo"));
    assertFalse(TREE.wouldBeCyclic("polo", "tools"));
    assertFalse(TREE.wouldBeCyclic("clothes", null));
  }

  @Property
  void whateverIsMovedWhereNoCycleIsSeenEveryCategoryStillLeadsToARoot(
      @ForAll @Size(max = 40) List<@IntRange(max = 9) Integer> moves) {
    Map<String, Category> categories = new HashMap<>();
    for (int i = 0; i < 10; i++) {
      categories.put("c" + i, new Category("c" + i, "C", null));
    }
    for (int i = 0; i + 1 < moves.size(); i += 2) {
      String code = "c" + moves.get(i);
      String parent = "c" + moves.get(i + 1);
      if (!new CategoryTree(new ArrayList<>(categories.values())).wouldBeCyclic(code, parent)) {
        categories.put(code, new Category(code, "C", parent));
      }
    }
    for (Category category : categories.values()) {
      int steps = 0;
      for (String above = category.parent(); above != null; above = parent(categories, above)) {
        assertTrue(++steps < 10, "a cycle through " + category.code());
      }
    }
  }

  private static String parent(Map<String, Category> categories, String code) {
    return categories.get(code).parent();
  }
}
