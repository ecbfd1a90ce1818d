package org.balcao.backoffice.shipping;

import java.util.List;
import java.util.Optional;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Settlement;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.shipping.Carrier;
import org.balcao.spi.shipping.DispatchDesk;
import org.balcao.spi.shipping.DispatchDesk.Manifest;

/** Hands the parcels over: when the carrier has confirmed, they have left. */
final class HandOverStep extends CarrierStep<DispatchDesk, Manifest> {
  private final ShipmentMoves moves;
  private final DispatchDesk.DispatchRequest request;
  private final boolean tracked;

  HandOverStep(
      Shipments shipments,
      ShipmentMoves moves,
      ShipmentEntity shipment,
      ProviderRef booking,
      boolean tracked) {
    super(shipments, moves, shipment);
    this.moves = moves;
    this.request = new DispatchDesk.DispatchRequest(List.of(booking));
    this.tracked = tracked;
  }

  @Override
  public String operation() {
    return "carrier.dispatch";
  }

  @Override
  String what() {
    return "the hand-over";
  }

  @Override
  Optional<DispatchDesk> facet(Carrier carrier) {
    return carrier.dispatches();
  }

  @Override
  String lacking() {
    return "the carrier takes no postings";
  }

  @Override
  Outcome<Manifest> perform(DispatchDesk desk, CallContext context) {
    return desk.dispatch(request, context);
  }

  @Override
  Effect<Manifest> effectOf(DispatchDesk desk) {
    return desk;
  }

  @Override
  void done(Session session, ShipmentEntity shipment, Settlement.Done<Manifest> done) {
    moves.dispatched(session, shipment, tracked, ShipmentProcess.ACTOR);
  }
}
