package org.balcao.backoffice.catalog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcao.kernel.NotFoundException;
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

  /**
   * The category and all that lie below it.
   *
   * @throws NotFoundException if there is no such category
   */
  Set<String> below(String code) {
    if (!has(code)) {
      throw new NotFoundException("category", code);
    }
    Map<String, List<String>> children =
        parents.keySet().stream()
            .filter(child -> parents.get(child) != null)
            .collect(Collectors.groupingBy(child -> String.valueOf(parents.get(child))));
    Set<String> below = new LinkedHashSet<>();
    Deque<String> left = new ArrayDeque<>(List.of(code));
    while (!left.isEmpty()) {
      String next = left.pop();
      if (below.add(next)) {
        left.addAll(children.getOrDefault(next, List.of()));
      }
    }
    return below;
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
