package org.balcao.plugin.carrier.tablerate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.shipping.Parcel;

/**
 * All that is kept about a booking. Written once, never changed.
 *
 * @param name of the record and reference of the booking
 * @param key value of the operation's key
 * @param trackingCodes one per parcel
 * @param promised date by which it arrives
 * @param shortestDays working days that transport takes at least
 */
record BookingRecord(
    String name,
    String key,
    String service,
    String serviceName,
    String shipmentNumber,
    String orderNumber,
    Address from,
    Address to,
    List<Parcel> parcels,
    List<String> trackingCodes,
    Money price,
    Instant bookedAt,
    LocalDate promised,
    int shortestDays) {

  BookingRecord {
    parcels = List.copyOf(parcels);
    trackingCodes = List.copyOf(trackingCodes);
  }

  /** Shows nobody's address. */
  @Override
  public String toString() {
    return "BookingRecord[" + name + ", " + service + ", " + parcels.size() + " parcels]";
  }
}
