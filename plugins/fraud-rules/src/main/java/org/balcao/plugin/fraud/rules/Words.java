package org.balcao.plugin.fraud.rules;

import java.time.Duration;

/** Writes figures as staff read them. */
final class Words {
  private Words() {}

  /** A configured time, exactly to the second: {@code 7 days}, {@code 24 h}, {@code 90 min}. */
  static String of(Duration duration) {
    long seconds = duration.toSeconds();
    if (seconds > 86_400 && seconds % 86_400 == 0) {
      return seconds / 86_400 + " days";
    }
    if (seconds > 0 && seconds % 3600 == 0) {
      return seconds / 3600 + " h";
    }
    return seconds > 0 && seconds % 60 == 0 ? seconds / 60 + " min" : seconds + " s";
  }

  /** A time that passed, in the unit that tells most: {@code 45 s}, {@code 90 min}, {@code 3 h}. */
  static String passed(Duration duration) {
    if (duration.toDays() >= 2) {
      return duration.toDays() + " days";
    }
    if (duration.toHours() >= 2) {
      return duration.toHours() + " h";
    }
    return duration.toMinutes() >= 2 ? duration.toMinutes() + " min" : duration.toSeconds() + " s";
  }

  /** Such as {@code 1 order} or {@code 3 orders}. */
  static String of(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
