package org.balcao.kernel.plugin;

import java.util.ArrayList;
import java.util.List;

/** Collects all that is wrong with a configuration, so that an operator reads it once. */
final class Problems {
  private final List<String> found = new ArrayList<>();

  /**
   * @param code stable, such as {@code BAL-PLG015}
   * @param key the whole name of the setting
   * @param text what is wrong and what to do; no value that could be a secret
   */
  void add(String code, String key, String text) {
    found.add(code + " " + key + ": " + text);
  }

  int count() {
    return found.size();
  }

  /** Fails the start if there is a problem. */
  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new ConfigurationException(found);
    }
  }
}
