package org.balcao.backoffice.shipping;

import java.time.Instant;
import java.util.Optional;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Settlement;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.FileContent;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.shipping.Carrier;
import org.balcao.spi.shipping.LabelDesk;

/** Has the labels made. Repeating it yields the same labels. */
final class LabelStep extends CarrierStep<LabelDesk, FileContent> {
  private final ProviderRef booking;
  private final Instant now;

  LabelStep(
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
    return "carrier.label";
  }

  @Override
  String what() {
    return "the labels";
  }

  @Override
  Optional<LabelDesk> facet(Carrier carrier) {
    return carrier.labels();
  }

  @Override
  String lacking() {
    return "the carrier makes no labels";
  }

  @Override
  Outcome<FileContent> perform(LabelDesk desk, CallContext context) {
    return desk.label(booking, context);
  }

  @Override
  Effect<FileContent> effectOf(LabelDesk desk) {
    return new Repeatable<>(context -> perform(desk, context));
  }

  @Override
  public Optional<String> mismatch(FileContent label) {
    int bytes = label.bytes().length;
    if (bytes == 0 || bytes > LabelEntity.MOST_BYTES) {
      return Optional.of("a label of " + bytes + " bytes");
    }
    return label.mediaType().isBlank() || label.mediaType().length() > 100
        ? Optional.of("a label without a media type")
        : Optional.empty();
  }

  @Override
  void done(Session session, ShipmentEntity shipment, Settlement.Done<FileContent> done) {
    shipment.labelledAt = now;
    session.entities().persist(LabelEntity.of(shipment.id, done.value()));
  }
}
