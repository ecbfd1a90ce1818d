package org.balcao.plugin.carrier.tablerate;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.shipping.TrackingEvent;

/** What is known of parcels after their handover. */
interface DeliveryNews {

  /** The events of a booking that was handed over, in any order; some may lie in the future. */
  List<TrackingEvent> of(BookingRecord booking, Handover handover);

  /** What keeps the news from being complete, for operators. */
  default Optional<String> problem() {
    return Optional.empty();
  }
}
