package org.balcao.plugin.analysis.unusual;

import java.time.Duration;

/** Lengths of time for people. */
final class Words {
  private Words() {}

  /** The two largest units. */
  static String length(Duration length) {
    long days = length.toDays();
    if (days > 0) {
      return days + " d " + length.toHoursPart() + " h";
    }
    return length.toHours() > 0
        ? length.toHours() + " h " + length.toMinutesPart() + " min"
        : length.toMinutes() + " min";
  }
}
