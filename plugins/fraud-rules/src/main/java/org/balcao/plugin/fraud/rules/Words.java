package org.balcao.plugin.fraud.rules;

import java.time.Duration;

/** Writes figures as staff read them. */
final class Words {
  private Words() {}

  /** Such as {@code 24 h}, {@code 7 days} or {@code 90 min}. */
  static String of(Duration duration) {
    if (duration.toDays() > 1 && duration.equals(Duration.ofDays(duration.toDays()))) {
      return duration.toDays() + " days";
    }
    return duration.equals(Duration.ofHours(duration.toHours()))
        ? duration.toHours() + " h"
        : duration.toMinutes() + " min";
  }

  /** Such as {@code 1 order} or {@code 3 orders}. */
  static String of(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
