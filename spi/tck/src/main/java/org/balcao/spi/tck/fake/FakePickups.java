package org.balcao.spi.tck.fake;

import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.shipping.Pickups;

/** Pickups for which nobody comes. */
record FakePickups(FakeDesk desk) implements Pickups, FakeEffect<Pickups.Pickup> {

  @Override
  public String operation() {
    return "pickup";
  }

  @Override
  public Outcome<Pickup> order(PickupRequest request, CallContext context) {
    return perform(
        request,
        context,
        ref ->
            Outcome.done(
                new Pickup(
                    ref.id(), request.on(), request.earliest(), request.latest(), Optional.empty()),
                ref));
  }

  @Override
  public Outcome<CalledOff> callOff(ProviderRef pickup, CallContext context) {
    return desk.ask(context, () -> Outcome.done(new CalledOff(), pickup));
  }
}
