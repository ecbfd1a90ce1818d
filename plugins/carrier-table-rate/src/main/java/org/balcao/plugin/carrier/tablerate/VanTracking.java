package org.balcao.plugin.carrier.tablerate;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.shipping.Tracking;
import org.balcao.spi.shipping.TrackingEvent;
import org.balcao.spi.shipping.TrackingStatus;

/** Tells what the records say happened until now. */
final class VanTracking implements Tracking {
  private final BookingFolder folder;
  private final DeliveryNews news;

  VanTracking(BookingFolder folder, DeliveryNews news) {
    this.folder = folder;
    this.news = news;
  }

  @Override
  public Outcome<List<TrackingEvent>> track(ProviderRef booking, CallContext context) {
    try {
      Optional<BookingRecord> record = folder.find(booking);
      return record.isEmpty()
          ? Outcome.rejected(
              RejectionKind.NOT_FOUND, "no-booking", "there is no booking of that reference")
          : Outcome.done(
              events(record.get()).stream()
                  .filter(event -> !event.at().isAfter(context.now()))
                  .toList(),
              booking);
    } catch (IOException e) {
      return Outcome.notApplied(
          FailureKind.PROVIDER_ERROR, "the booking cannot be read; see to 'folder'");
    }
  }

  private List<TrackingEvent> events(BookingRecord booking) throws IOException {
    List<TrackingEvent> events =
        new ArrayList<>(all(booking, TrackingStatus.LABEL_CREATED, booking.bookedAt(), "Booked"));
    Optional<Handover> handover = folder.handover(booking.name());
    if (handover.isPresent() && handover.get().isGivenBack()) {
      events.addAll(
          all(booking, TrackingStatus.CANCELLED, handover.get().at(), "Booking given back"));
    } else if (handover.isPresent()) {
      events.addAll(
          all(
              booking,
              TrackingStatus.ACCEPTED,
              handover.get().at(),
              "Handed over, manifest " + handover.get().manifest()));
      events.addAll(news.of(booking, handover.get()));
    }
    return events;
  }

  private static List<TrackingEvent> all(
      BookingRecord booking, TrackingStatus status, Instant at, String description) {
    return booking.trackingCodes().stream()
        .map(
            code ->
                new TrackingEvent(
                    code + "/" + status,
                    code,
                    status,
                    status.name(),
                    at,
                    Optional.empty(),
                    description))
        .toList();
  }
}
