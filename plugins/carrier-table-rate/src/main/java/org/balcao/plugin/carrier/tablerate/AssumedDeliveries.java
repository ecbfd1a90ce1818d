package org.balcao.plugin.carrier.tablerate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.shipping.TrackingEvent;
import org.balcao.spi.shipping.TrackingStatus;

/**
 * For carriers that give no feedback: a parcel counts as delivered on its promised date, or, where
 * it was handed over too late for that, as soon as transport allows.
 *
 * @param deliveryTime time of that day
 */
record AssumedDeliveries(WorkCalendar calendar, LocalTime deliveryTime) implements DeliveryNews {
  private static final LocalTime ROUND_BEGINS = LocalTime.of(8, 0);

  @Override
  public List<TrackingEvent> of(BookingRecord booking, Handover handover) {
    LocalDate handedOver = handover.at().atZone(calendar.zone()).toLocalDate();
    LocalDate day = calendar.plus(handedOver, booking.shortestDays());
    if (booking.promised().isAfter(day)) {
      day = calendar.workingDayFrom(booking.promised());
    }
    if (!handover.at().isBefore(calendar.at(day, deliveryTime))) {
      day = calendar.workingDayFrom(day.plusDays(1));
    }
    Instant begins = calendar.at(day, ROUND_BEGINS);
    Instant delivered = calendar.at(day, deliveryTime);
    if (begins.isBefore(handover.at())) {
      begins = handover.at();
    }
    if (begins.isAfter(delivered)) {
      begins = delivered;
    }
    List<TrackingEvent> events = new ArrayList<>();
    for (String code : booking.trackingCodes()) {
      events.add(event(code, TrackingStatus.OUT_FOR_DELIVERY, begins, "On its way, by plan"));
      events.add(event(code, TrackingStatus.DELIVERED, delivered, "Delivered, by plan"));
    }
    return events;
  }

  private static TrackingEvent event(
      String code, TrackingStatus status, Instant at, String description) {
    return new TrackingEvent(
        code + "/" + status, code, status, "ASSUMED_" + status, at, Optional.empty(), description);
  }
}
