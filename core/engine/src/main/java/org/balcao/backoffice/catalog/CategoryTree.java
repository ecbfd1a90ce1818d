package org.balcao.backoffice.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The categories as a forest: pure arithmetic. */
final class CategoryTree {
  private final Map<String, @Nullable String> parents = new HashMap<>();

  CategoryTree(List<Category> categories) {
    categories.forEach(category -> parents.put(category.code(), category.parent()));
  }

  boolean has(String code) {
    return parents.containsKey(code);
  }

  /** Whether {@code code} would come to lie below itself if it were put below {@code parent}. */
  boolean wouldBeCyclic(String code, @Nullable String parent) {
    Set<String> seen = new HashSet<>();
    for (@Nullable String above = parent; above != null; above = parents.get(above)) {
      // The second condition ends the walk even where the table was changed by hand.
      if (above.equals(code) || !seen.add(above)) {
        return true;
      }
    }
    return false;
  }
}
