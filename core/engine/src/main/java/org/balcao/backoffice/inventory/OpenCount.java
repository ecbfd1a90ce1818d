package org.balcao.backoffice.inventory;

import java.util.List;

/**
 * What shall be counted.
 *
 * @param location code of the location
 * @param skus which, at most 10,000; empty for all that have ever been there
 * @param note for staff; at most 200 characters, may be empty
 */
public record OpenCount(String location, List<String> skus, String note) {
  /** Copies the list. */
  public OpenCount {
    skus = List.copyOf(skus);
  }

  /** All that have ever been there. */
  public static OpenCount all(String location) {
    return new OpenCount(location, List.of(), "");
  }

  /** Some. */
  public static OpenCount of(String location, String... skus) {
    return new OpenCount(location, List.of(skus), "");
  }
}
