package org.balcao.kernel.plugin;

/**
 * How an instance runs in shadow: it is asked what a live instance of its kind was asked, and
 * nothing follows from its answers. Each component is a setting of the instance.
 *
 * @param of {@code shadow-of}: the configured name of the live instance
 * @param percent {@code shadow-percent}: how many of a hundred calls it is asked, 1 to 100
 * @param perHour {@code shadow-per-hour}: how often it is asked in an hour at most, on each node; 1
 *     to 1,000,000
 */
public record ShadowOptions(String of, int percent, int perHour) {
  /** Refuses values out of range. */
  public ShadowOptions {
    within("shadow-percent", percent, 100);
    within("shadow-per-hour", perHour, 1_000_000);
  }

  private static void within(String name, int value, int highest) {
    if (value < 1 || value > highest) {
      throw new IllegalArgumentException(name + " must be from 1 to " + highest);
    }
  }
}
