package org.balcao.backoffice.shipping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Settlement;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.shipping.Bookings;
import org.balcao.spi.shipping.Bookings.Booking;
import org.balcao.spi.shipping.Carrier;

/** Buys the transport. */
final class BookStep extends CarrierStep<Bookings, Booking> {
  static final String OPERATION = "carrier.book";

  private final ShipmentRows rows;
  private final Bookings.BookingRequest request;
  private final Instant now;

  BookStep(
      Shipments shipments,
      ShipmentMoves moves,
      ShipmentRows rows,
      ShipmentEntity shipment,
      Bookings.BookingRequest request,
      Instant now) {
    super(shipments, moves, shipment);
    this.rows = rows;
    this.request = request;
    this.now = now;
  }

  @Override
  public String operation() {
    return OPERATION;
  }

  @Override
  String what() {
    return "the booking";
  }

  @Override
  Optional<Bookings> facet(Carrier carrier) {
    return carrier.bookings();
  }

  @Override
  String lacking() {
    return "the carrier does not book";
  }

  @Override
  Outcome<Booking> perform(Bookings bookings, CallContext context) {
    return bookings.book(request, context);
  }

  @Override
  Effect<Booking> effectOf(Bookings bookings) {
    return bookings;
  }

  @Override
  public Optional<String> mismatch(Booking booking) {
    int parcels = request.consignment().parcels().size();
    List<String> codes = booking.trackingCodes();
    if (codes.size() != parcels) {
      return Optional.of(codes.size() + " tracking codes for " + parcels + " parcels");
    }
    return codes.stream().anyMatch(code -> code.isBlank() || code.length() > 100)
        ? Optional.of("a tracking code has 1 to 100 characters")
        : booking.price().filter(price -> price.isNegative()).map(price -> "a negative price");
  }

  @Override
  void done(Session session, ShipmentEntity shipment, Settlement.Done<Booking> done) {
    shipment.bookingRef = done.ref().id();
    shipment.bookedAt = now;
    done.value()
        .price()
        .ifPresent(
            price -> {
              shipment.priceAmount = price.amount();
              shipment.priceCurrency = price.currency().getCurrencyCode();
            });
    rows.saveCodes(session, shipment.id, done.value().trackingCodes());
  }
}
