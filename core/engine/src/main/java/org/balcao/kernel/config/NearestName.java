package org.balcao.kernel.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what somebody meant to write. */
public final class NearestName {
  private NearestName() {}

  /** The candidate that is closest, if one is close at all. */
  public static Optional<String> of(String written, Collection<String> candidates) {
    int allowed = Math.max(2, written.length() / 3);
    return candidates.stream()
        .filter(candidate -> distance(written, candidate) <= allowed)
        .min(
            Comparator.comparingInt((String candidate) -> distance(written, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** A question that ends a message, or nothing. */
  public static String question(String written, Collection<String> candidates) {
    return of(written, candidates).map(name -> " Did you mean '" + name + "'?").orElse("");
  }

  /** Levenshtein distance, with neighbours swapped for one. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        cost[i][j] = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
