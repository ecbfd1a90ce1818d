package org.balcao.spi.tck.fake;

import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.shipping.DispatchDesk;
import org.balcao.spi.shipping.TrackingStatus;

/** Bookings that are handed over to nobody. */
record FakeDispatches(FakeDesk desk, FakeShipments shipments)
    implements DispatchDesk, FakeEffect<DispatchDesk.Manifest> {

  @Override
  public String operation() {
    return "manifest";
  }

  @Override
  public Outcome<Manifest> dispatch(DispatchRequest request, CallContext context) {
    return perform(request, context, ref -> dispatched(request, context, ref));
  }

  private Outcome<Manifest> dispatched(
      DispatchRequest request, CallContext context, ProviderRef ref) {
    for (ProviderRef booking : request.bookings()) {
      if (shipments.find(booking).isEmpty()) {
        return FakeCarrier.unknown();
      }
      if (!shipments.happens(
          booking, TrackingStatus.ACCEPTED, TrackingStatus.CANCELLED, context.now())) {
        return FakeCarrier.tooLate(booking);
      }
    }
    return Outcome.done(new Manifest(ref.id()), ref);
  }
}
