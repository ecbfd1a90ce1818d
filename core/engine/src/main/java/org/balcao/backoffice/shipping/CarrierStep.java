package org.balcao.backoffice.shipping;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.process.ProviderStep;
import org.balcao.kernel.process.Settlement;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.shipping.Carrier;

/**
 * One operation of a shipment's carrier. What goes wrong puts the shipment before a person.
 *
 * @param <F> the facet that has the operation
 * @param <R> what the operation yields
 */
abstract class CarrierStep<F, R> implements ProviderStep<Carrier, R> {
  private final Shipments shipments;
  private final ShipmentMoves moves;
  private final UUID id;
  private final String subject;
  private final String carrier;
  private final Locale locale;

  CarrierStep(Shipments shipments, ShipmentMoves moves, ShipmentEntity shipment) {
    this.shipments = shipments;
    this.moves = moves;
    this.id = shipment.id;
    this.subject = shipment.subject();
    this.carrier = shipment.carrier;
    this.locale = shipment.toLocale();
  }

  /** What it is, in words: {@code the booking}. */
  abstract String what();

  /** Who does it, if the carrier has somebody for it. */
  abstract Optional<F> facet(Carrier carrier);

  /** What a carrier that has nobody for it is said to be like. */
  abstract String lacking();

  /** Does it. */
  abstract Outcome<R> perform(F facet, CallContext context);

  /** How to find out what became of it. */
  abstract Effect<R> effectOf(F facet);

  /** It happened. */
  abstract void done(Session session, ShipmentEntity shipment, Settlement.Done<R> done);

  @Override
  public String subject() {
    return subject;
  }

  @Override
  public PluginKind<Carrier> kind() {
    return PluginKind.CARRIER;
  }

  @Override
  public String plugin() {
    return carrier;
  }

  @Override
  public Locale locale() {
    return locale;
  }

  @Override
  public Duration patience() {
    return Duration.ofHours(6);
  }

  @Override
  public final Optional<? extends Effect<R>> effect(Carrier carrier) {
    return facet(carrier).map(this::effectOf);
  }

  @Override
  public final Outcome<R> call(Carrier carrier, CallContext context) {
    return facet(carrier)
        .map(found -> perform(found, context))
        .orElseGet(() -> Outcome.notApplied(FailureKind.NOT_CALLED, lacking()));
  }

  @Override
  public void settled(Session session, Settlement<R> settlement) {
    ShipmentEntity shipment = shipments.get(session, id);
    settlement.<Boolean>fold(
        done -> {
          done(session, shipment, done);
          return true;
        },
        rejected -> {
          // The same attempt never works: a person's retry makes another one.
          shipment.attemptRound++;
          failed(
              session, shipment, true, "the carrier refused " + what() + ": " + rejected.reason());
          return false;
        },
        gaveUp -> {
          String problem =
              gaveUp.certain()
                  ? "the carrier could not be reached for "
                  : "nobody knows whether the carrier has done ";
          failed(session, shipment, gaveUp.certain(), problem + what() + ": " + gaveUp.reason());
          return false;
        });
  }

  private void failed(Session session, ShipmentEntity shipment, boolean certain, String reason) {
    boolean moot =
        certain && shipment.state == ShipmentView.State.CANCELLED && shipment.bookedAt == null;
    if (!moot) {
      moves.attention(session, shipment, reason);
    }
  }
}
