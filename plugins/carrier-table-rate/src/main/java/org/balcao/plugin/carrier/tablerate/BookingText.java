package org.balcao.plugin.carrier.tablerate;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.shipping.Parcel;

/** Writes bookings as text and reads them back. */
final class BookingText {
  private static final String FORMAT = "1";

  private BookingText() {}

  static String write(BookingRecord booking) {
    RecordText text =
        new RecordText()
            .put("format", FORMAT)
            .put("name", booking.name())
            .put("key", booking.key())
            .put("service", booking.service())
            .put("service-name", booking.serviceName())
            .put("shipment", booking.shipmentNumber())
            .put("order", booking.orderNumber())
            .put("price", booking.price())
            .put("booked-at", booking.bookedAt())
            .put("promised", booking.promised())
            .put("shortest-days", booking.shortestDays());
    write(text, "from.", booking.from());
    write(text, "to.", booking.to());
    for (int i = 0; i < booking.parcels().size(); i++) {
      Parcel parcel = booking.parcels().get(i);
      text.put("parcel." + i + ".code", booking.trackingCodes().get(i))
          .put("parcel." + i + ".grams", parcel.grams())
          .put(
              "parcel." + i + ".size-mm",
              parcel.lengthMm() + "x" + parcel.widthMm() + "x" + parcel.heightMm());
    }
    return text.toString();
  }

  static BookingRecord read(String content) throws IOException {
    RecordText text = RecordText.parse(content);
    if (!text.get("format").equals(FORMAT)) {
      throw new IOException("a booking has a format that a newer version wrote");
    }
    try {
      return read(text);
    } catch (RuntimeException e) {
      throw new IOException("a booking is damaged", e);
    }
  }

  private static BookingRecord read(RecordText text) throws IOException {
    List<Parcel> parcels = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    for (int i = 0; text.find("parcel." + i + ".code") != null; i++) {
      codes.add(text.get("parcel." + i + ".code"));
      String[] size = text.get("parcel." + i + ".size-mm").split("x", 3);
      parcels.add(
          new Parcel(
              Integer.parseInt(text.get("parcel." + i + ".grams")),
              Integer.parseInt(size[0]),
              Integer.parseInt(size[1]),
              Integer.parseInt(size[2])));
    }
    return new BookingRecord(
        text.get("name"),
        text.get("key"),
        text.get("service"),
        text.get("service-name"),
        text.get("shipment"),
        text.get("order"),
        address(text, "from."),
        address(text, "to."),
        parcels,
        codes,
        Money.parse(text.get("price")),
        Instant.parse(text.get("booked-at")),
        LocalDate.parse(text.get("promised")),
        Integer.parseInt(text.get("shortest-days")));
  }

  private static void write(RecordText text, String prefix, Address address) {
    text.put(prefix + "recipient", address.recipient())
        .put(prefix + "line1", address.line1())
        .put(prefix + "line2", address.line2())
        .put(prefix + "district", address.district())
        .put(prefix + "city", address.city())
        .put(prefix + "region", address.region())
        .put(prefix + "postal-code", address.postalCode())
        .put(prefix + "country", address.country())
        .put(prefix + "phone", address.phone());
  }

  private static Address address(RecordText text, String prefix) throws IOException {
    return new Address(
        text.get(prefix + "recipient"),
        text.get(prefix + "line1"),
        text.find(prefix + "line2"),
        text.find(prefix + "district"),
        text.get(prefix + "city"),
        text.find(prefix + "region"),
        text.find(prefix + "postal-code"),
        text.get(prefix + "country"),
        text.find(prefix + "phone"));
  }
}
