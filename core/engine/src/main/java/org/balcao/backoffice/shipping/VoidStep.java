package org.balcao.backoffice.shipping;

import java.time.Instant;
import java.util.Optional;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Settlement;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.shipping.Bookings;
import org.balcao.spi.shipping.Bookings.Voided;
import org.balcao.spi.shipping.Carrier;

/** Gives the booking of a cancelled shipment back. However often it is asked, it is gone once. */
final class VoidStep extends CarrierStep<Bookings, Voided> {
  private final ProviderRef booking;
  private final Instant now;

  VoidStep(
      Shipments shipments,
      ShipmentMoves moves,
      ShipmentEntity shipment,
      ProviderRef booking,
      Instant now) {
    super(shipments, moves, shipment);
    this.booking = booking;
    this.now = now;
  }

  @Override
  public String operation() {
    return "carrier.void";
  }

  @Override
  String what() {
    return "giving the booking back";
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
  Outcome<Voided> perform(Bookings bookings, CallContext context) {
    return bookings.voidBooking(booking, context);
  }

  @Override
  Effect<Voided> effectOf(Bookings bookings) {
    return new Repeatable<>(context -> perform(bookings, context));
  }

  @Override
  void done(Session session, ShipmentEntity shipment, Settlement.Done<Voided> done) {
    shipment.voidedAt = now;
  }
}
