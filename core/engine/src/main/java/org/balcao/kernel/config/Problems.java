package org.balcao.kernel.config;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects all that is wrong with a configuration, so that an operator reads it once. */
public final class Problems {
  // What is asked for twice is told once.
  private final Set<Problem> found = new LinkedHashSet<>();

  /**
   * Adds one.
   *
   * @param code stable, such as {@code BAL-PLG015}
   * @param key the whole name of the setting
   * @param text what is wrong and what to do; no value that could be a secret
   */
  public void add(String code, String key, String text) {
    found.add(new Problem(code, key, text));
  }

  /** How many there are so far. */
  public int count() {
    return found.size();
  }

  /** Those so far, in the order in which they were found. */
  public List<Problem> all() {
    return List.copyOf(found);
  }
}
