package org.balcao.kernel.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How pages write moments: as a clock of that zone shows them, to the minute. */
public record Moments(ZoneId zone) {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  /** One moment. */
  public String text(Instant moment) {
    return FORMAT.format(moment.atZone(zone));
  }

  /** A period, and whose clock it is told by. */
  public String period(Instant from, Instant before) {
    return "from " + text(from) + " to " + text(before) + " (" + zone + ")";
  }
}
