package org.balcao.kernel.shadow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How alike two answers are.
 *
 * @param likeness from 0, nothing in common, to 1, the same
 * @param differences none where they agree; those that matter most come first, and at most {@value
 *     #MOST} are kept
 */
public record Compared(double likeness, List<Difference> differences) {
  /** So many differences of one pair of answers are kept. */
  public static final int MOST = 10;

  /** Refuses a likeness outside 0 to 1, and keeps the first differences. */
  public Compared {
    if (!(likeness >= 0 && likeness <= 1)) {
      throw new IllegalArgumentException("likeness lies between 0 and 1");
    }
    differences = differences.stream().limit(MOST).toList();
  }

  /** They agree. */
  public static Compared same() {
    return new Compared(1, List.of());
  }

  /** They agree where there is no difference, and have nothing in common where there is one. */
  public static Compared of(List<Difference> differences) {
    return new Compared(differences.isEmpty() ? 1 : 0, differences);
  }

  /** Whether there is no difference that matters. */
  public boolean agreed() {
    return differences.isEmpty();
  }

  /**
   * Compares two rankings, such as the hits of two search engines: alike by as much as their first
   * places have in common, whatever the order there.
   *
   * @param live ids, best first
   * @param shadow ids, best first
   * @param places how many places count
   */
  public static Compared rankings(List<String> live, List<String> shadow, int places) {
    Set<String> first = top(live, places);
    Set<String> second = top(shadow, places);
    Set<String> all = new HashSet<>(first);
    all.addAll(second);
    Set<String> common = new LinkedHashSet<>(first);
    common.retainAll(second);
    int wanted = Math.max(first.size(), second.size());
    double likeness = wanted == 0 ? 1 : (double) common.size() / wanted;
    List<Difference> differences = new ArrayList<>();
    if (first.isEmpty() != second.isEmpty()) {
      differences.add(
          new Difference(
              first.isEmpty() ? "only the shadow finds something" : "the shadow finds nothing",
              first.size() + " hits live, " + second.size() + " in shadow"));
    } else if (common.size() < all.size()) {
      differences.add(
          new Difference(
              "other hits among the first " + places,
              common.size()
                  + " of "
                  + wanted
                  + " in common; only live "
                  + without(first, common)
                  + ", only in shadow "
                  + without(second, common)));
    } else if (!List.copyOf(first).equals(List.copyOf(second))) {
      differences.add(
          new Difference(
              "another order of the first " + places, "live " + first + ", in shadow " + second));
    }
    return new Compared(likeness, differences);
  }

  private static Set<String> top(List<String> ids, int places) {
    Set<String> top = new LinkedHashSet<>();
    ids.stream().limit(places).forEach(top::add);
    return top;
  }

  private static Set<String> without(Set<String> all, Set<String> common) {
    Set<String> rest = new LinkedHashSet<>(all);
    rest.removeAll(common);
    return rest;
  }

  /**
   * Compares two sets of labels, such as what two analysers make of a complaint: alike by the share
   * of labels that both gave.
   */
  public static Compared labels(Set<String> live, Set<String> shadow) {
    Set<String> all = new HashSet<>(live);
    all.addAll(shadow);
    Set<String> common = new HashSet<>(live);
    common.retainAll(shadow);
    if (common.size() == all.size()) {
      return same();
    }
    Set<String> only = new TreeSet<>(live);
    only.removeAll(common);
    Set<String> instead = new TreeSet<>(shadow);
    instead.removeAll(common);
    return new Compared(
        (double) common.size() / all.size(),
        List.of(
            new Difference(
                "labels "
                    + (only.isEmpty() ? "none" : String.join(", ", only))
                    + " → "
                    + (instead.isEmpty() ? "none" : String.join(", ", instead)),
                "live " + new TreeSet<>(live) + ", in shadow " + new TreeSet<>(shadow))));
  }
}
