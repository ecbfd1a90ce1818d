package org.balcao.plugin.carrier.tablerate;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.balcao.spi.PluginException;
import org.balcao.spi.shipping.TrackingEvent;

/**
 * What drivers confirm, in CSV files that somebody puts into a folder: {@code tracking-code,
 * status, at, place, note}. A file that did not change is not read again.
 */
final class ConfirmedDeliveries implements DeliveryNews {
  private final Path folder;
  private final ZoneId zone;
  private final Map<Path, Reading> readings = new ConcurrentHashMap<>();

  /** A file as it was when it was read. */
  private record Reading(
      FileTime changed,
      long size,
      Map<String, List<TrackingEvent>> events,
      Optional<String> problem) {}

  ConfirmedDeliveries(Path folder, ZoneId zone) {
    this.folder = folder;
    this.zone = zone;
  }

  @Override
  public List<TrackingEvent> of(BookingRecord booking, Handover handover) {
    List<TrackingEvent> events = new ArrayList<>();
    for (Reading reading : read()) {
      for (String code : booking.trackingCodes()) {
        events.addAll(reading.events().getOrDefault(code, List.of()));
      }
    }
    return events;
  }

  @Override
  public Optional<String> problem() {
    return read().stream().flatMap(reading -> reading.problem().stream()).findFirst();
  }

  private List<Reading> read() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Reading> all = new ArrayList<>();
    List<Path> present = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.csv")) {
      for (Path file : files) {
        present.add(file);
        all.add(read(file));
      }
    } catch (IOException e) {
      throw new PluginException(
          PluginException.Kind.UNAVAILABLE, "the folder of deliveries cannot be read: " + folder);
    }
    readings.keySet().retainAll(present);
    return all;
  }

  private Reading read(Path file) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    Reading before = readings.get(file);
    if (before != null
        && before.changed().equals(now.lastModifiedTime())
        && before.size() == now.size()) {
      return before;
    }
    ConfirmationFile content = ConfirmationFile.read(file, zone);
    Reading reading =
        new Reading(now.lastModifiedTime(), now.size(), content.events(), content.problem());
    readings.put(file, reading);
    return reading;
  }
}
