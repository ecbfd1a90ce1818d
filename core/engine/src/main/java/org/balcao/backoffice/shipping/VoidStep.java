package org.balcao.backoffice.shipping;

import java.time.Instant;
import java.util.Optional;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Settlement;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.shipping.Bookings;
import org.balcao.spi.shipping.Bookings.Voided;
import org.balcao.spi.shipping.Carrier;

/** Gives the booking of a cancelled shipment back. However often it is asked, it is gone once. */
final class VoidStep extends CarrierStep<Voided> {
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
  public Optional<? extends Effect<Voided>> effect(Carrier carrier) {
    return carrier
        .bookings()
        .map(bookings -> new Repeatable<>(context -> giveBack(bookings, context)));
  }

  @Override
  public Outcome<Voided> call(Carrier carrier, CallContext context) {
    return carrier
        .bookings()
        .map(bookings -> giveBack(bookings, context))
        .orElseGet(() -> Outcome.notApplied(FailureKind.NOT_CALLED, "the carrier does not book"));
  }

  private Outcome<Voided> giveBack(Bookings bookings, CallContext context) {
    return bookings.voidBooking(booking, context);
  }

  @Override
  void done(Session session, ShipmentEntity shipment, Settlement.Done<Voided> done) {
    shipment.voidedAt = now;
  }
}
