package org.balcao.backoffice.shipping;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.plugin.Candidate;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;
import org.balcao.spi.Address;
import org.balcao.spi.FileContent;
import org.balcao.spi.Money;
import org.balcao.spi.shipping.Parcel;

/**
 * Parcels on their way. A shipment is made of a packed pick list; its process books it with the
 * carrier, gets its labels, hands it over when staff dispatch it, and follows it until it has
 * arrived or come back. Thread-safe.
 */
public interface Shipping {

  /** Needed by staff to see shipments. */
  Permission READ = new Permission("shipping:read");

  /** Needed by staff to ship. */
  Permission WORK = new Permission("shipping:work");

  /**
   * Asks every configured carrier what the transport would cost; a carrier that gives no answer is
   * left out. Cheapest first. Everybody may ask. Not inside a unit of work.
   *
   * @param goodsValue its currency is the one that prices are wanted in
   */
  List<DeliveryOption> options(
      Actor actor,
      Address to,
      List<Parcel> parcels,
      Money goodsValue,
      LocalDate readyOn,
      Locale locale);

  /**
   * The same of the carriers of a configuration that is being tried, which may name another place
   * to ship from.
   */
  List<DeliveryOption> options(
      Candidate candidate,
      Address to,
      List<Parcel> parcels,
      Money goodsValue,
      LocalDate readyOn,
      Locale locale);

  /**
   * Makes a shipment of a packed pick list and starts its process. Of a list that has one, it
   * answers that one.
   *
   * @throws org.balcao.kernel.ConflictException if the order is not confirmed
   */
  ShipmentView ship(Actor actor, UUID pickListId);

  /**
   * Hands shipments over to their carriers: when the carrier has confirmed, the goods have left.
   * All of them or none; those that have left already stay as they are.
   *
   * @throws org.balcao.kernel.ConflictException if one is not booked and labelled yet, or its order
   *     is not confirmed any more
   */
  List<ShipmentView> dispatch(Actor actor, List<UUID> shipmentIds);

  /** One shipment; buyers see their own, without the reason. */
  ShipmentView shipment(Actor actor, UUID shipmentId);

  /** The shipments of an order, oldest first; buyers see their own, without reasons. */
  List<ShipmentView> ofOrder(Actor actor, UUID orderId);

  /**
   * Shipments in a state, oldest first, for staff: what to hand over, what needs attention.
   *
   * @param most at most so many, 1 to 500
   */
  List<ShipmentView> list(Actor actor, ShipmentView.State state, int most);

  /** The labels of a shipment, once it is booked. */
  Optional<FileContent> labels(Actor actor, UUID shipmentId);

  /** Records that a shipment has arrived, where the carrier does not say so by itself. */
  ShipmentView delivered(Actor actor, UUID shipmentId);

  /** Records that a shipment came back undelivered. */
  ShipmentView returned(Actor actor, UUID shipmentId, String reason);

  /**
   * Lets the process of a shipment that needs attention try again, and the order that stood still
   * because of it go on: what may have happened is looked up first, and never blindly repeated.
   *
   * @throws org.balcao.kernel.ConflictException if it needs no attention
   */
  ShipmentView retry(Actor actor, UUID shipmentId);
}
