package org.balcao.spi.tck.fake;

import java.util.List;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.shipping.Bookings;
import org.balcao.spi.shipping.TrackingStatus;

/** Transport that is bought from nobody. */
record FakeBookings(FakeDesk desk, FakeShipments shipments)
    implements Bookings, FakeEffect<Bookings.Booking> {

  @Override
  public String operation() {
    return "booking";
  }

  @Override
  public Outcome<Booking> book(BookingRequest request, CallContext context) {
    return perform(
        request, FakePerson.at(request.to()), context, ref -> booked(request, context, ref));
  }

  private Outcome<Booking> booked(BookingRequest request, CallContext context, ProviderRef ref) {
    if (!Set.of("standard", "express").contains(request.service())) {
      return Outcome.rejected(RejectionKind.NOT_SUPPORTED, "service", "there is no such service");
    }
    List<String> codes = shipments.open(ref, request.consignment().parcels().size(), context.now());
    return Outcome.done(new Booking(codes, request.expectedPrice()), ref);
  }

  @Override
  public Outcome<Voided> voidBooking(ProviderRef booking, CallContext context) {
    return desk.ask(context, () -> voided(booking, context));
  }

  private Outcome<Voided> voided(ProviderRef booking, CallContext context) {
    if (shipments.find(booking).isEmpty()) {
      return FakeCarrier.unknown();
    }
    boolean voided =
        shipments.happens(
            booking, TrackingStatus.CANCELLED, TrackingStatus.ACCEPTED, context.now());
    return voided ? Outcome.done(new Voided(), booking) : FakeCarrier.tooLate(booking);
  }
}
