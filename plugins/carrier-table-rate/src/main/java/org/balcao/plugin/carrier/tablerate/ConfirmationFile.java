package org.balcao.plugin.carrier.tablerate;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.PluginException;
import org.balcao.spi.shipping.TrackingEvent;
import org.balcao.spi.shipping.TrackingStatus;

/**
 * One file of confirmations. A line that cannot be read is left out, and told as a problem: a slip
 * in one must not hide the others.
 *
 * @param events by tracking code
 */
record ConfirmationFile(Map<String, List<TrackingEvent>> events, Optional<String> problem) {

  private static final List<String> COLUMNS =
      List.of("tracking-code", "status", "at", "place", "note");

  static ConfirmationFile read(Path file, ZoneId zone) {
    String name = String.valueOf(file.getFileName());
    List<CsvRow> rows;
    try {
      rows = CsvRow.read("folder", file);
    } catch (PluginException e) {
      return new ConfirmationFile(
          Map.of(), Optional.of("deliveries/" + name + " cannot be read as CSV in UTF-8"));
    }
    Map<String, List<TrackingEvent>> events = new HashMap<>();
    Optional<String> problem = Optional.empty();
    for (CsvRow row : rows) {
      if (isHeader(row)) {
        continue;
      }
      Optional<TrackingEvent> event = event(row, zone);
      event.ifPresent(e -> events.computeIfAbsent(e.trackingCode(), k -> new ArrayList<>()).add(e));
      if (event.isEmpty() && problem.isEmpty()) {
        problem =
            Optional.of(
                "deliveries/"
                    + name
                    + " line "
                    + row.line()
                    + " needs a right tracking code, a status and a time, such as"
                    + " 2026-03-02T16:40");
      }
    }
    return new ConfirmationFile(events, problem);
  }

  private static boolean isHeader(CsvRow row) {
    return row.cell(0).equalsIgnoreCase(COLUMNS.get(0));
  }

  private static Optional<TrackingEvent> event(CsvRow row, ZoneId zone) {
    String code = row.cell(0).toUpperCase(Locale.ROOT).replaceAll("[\\s.-]", "");
    String raw = row.cell(1);
    Optional<Instant> at = instant(row.cell(2), zone);
    if (!CheckCharacter.isRight(code) || raw.isEmpty() || at.isEmpty()) {
      return Optional.empty();
    }
    String place = row.cell(3);
    return Optional.of(
        new TrackingEvent(
            code + "/" + raw + "/" + at.get().getEpochSecond(),
            code,
            status(raw),
            raw,
            at.get(),
            place.isEmpty() ? Optional.empty() : Optional.of(place),
            row.cell(4)));
  }

  private static TrackingStatus status(String raw) {
    String name = raw.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (TrackingStatus status : TrackingStatus.values()) {
      if (status.name().equals(name)) {
        return status;
      }
    }
    return TrackingStatus.UNRECOGNIZED;
  }

  private static Optional<Instant> instant(String text, ZoneId zone) {
    try {
      return Optional.of(LocalDateTime.parse(text).atZone(zone).toInstant());
    } catch (DateTimeException local) {
      try {
        return Optional.of(OffsetDateTime.parse(text).toInstant());
      } catch (DateTimeException neither) {
        return Optional.empty();
      }
    }
  }
}
