package org.balcao.backoffice.warehouse;

import java.util.List;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;

/**
 * Picking and packing. A pick list holds what is kept for one order at one location and is not on
 * another list; what is picked is packed into parcels. Thread-safe.
 */
public interface Warehouse {

  /** Needed by staff to pick and pack. */
  Permission WORK = new Permission("warehouse:work");

  /**
   * Makes pick lists of all that can be picked for a confirmed order, one per location; none if
   * there is nothing to pick.
   *
   * @throws org.balcao.kernel.ConflictException if the order is not confirmed
   */
  List<PickList> release(Actor actor, UUID orderId);

  /** Open pick lists of a location, oldest first, at most 500. */
  List<PickList> open(Actor actor, String location);

  /** The pick lists of an order that were not taken back, oldest first. */
  List<PickList> ofOrder(Actor actor, UUID orderId);

  /** One pick list. */
  PickList pickList(Actor actor, UUID pickListId);

  /**
   * Records what was found. A quantity below the listed one is a short pick: the rest stays kept
   * for the order and goes on its next list.
   */
  PickList picked(Actor actor, UUID pickListId, List<PickedQuantity> quantities);

  /** The same with everything found. */
  PickList pickedAll(Actor actor, UUID pickListId);

  /**
   * Packs what was picked, all of it and nothing else, into parcels.
   *
   * @throws org.balcao.kernel.InvalidRequestException if the contents are not what was picked
   * @throws org.balcao.kernel.ConflictException if the list is not picked, or its order not
   *     confirmed
   */
  PickList pack(Actor actor, UUID pickListId, List<PackParcel> parcels);

  /** The same in one parcel, with the weight of the goods and no sizes. */
  PickList packInOne(Actor actor, UUID pickListId);

  /**
   * Splits what was to leave together, before it is dispatched: each part becomes a list of its
   * own, the rest stays on this one. What was packed is packed anew; a shipment that was made of it
   * is cancelled, and labels that were bought for it are given back.
   *
   * @return this list first, then one per part
   * @throws org.balcao.kernel.InvalidRequestException if the parts are more than there is, or
   *     nothing would stay
   * @throws org.balcao.kernel.ConflictException if it is being handed over or has left, or the
   *     order is not confirmed
   */
  List<PickList> split(Actor actor, UUID pickListId, List<PickPart> parts);

  /**
   * Puts lists of one order and location together, before they are dispatched: all goods go on the
   * first one, the others are taken back. Either nothing of them is picked yet, or all are. Packed
   * ones are treated as by {@link #split}.
   */
  PickList merge(Actor actor, List<UUID> pickListIds);

  /**
   * Takes a list that is not packed back; its goods can be listed again. Lists of an order that was
   * cancelled are taken back without being asked, packed ones too.
   */
  void cancel(Actor actor, UUID pickListId);

  // For shipping, inside its unit of work.

  /**
   * A list that is packed, or handed to shipping since; no permission is asked for.
   *
   * @throws org.balcao.kernel.ConflictException if it is neither
   */
  PickList packed(Session session, UUID pickListId);

  /**
   * Records that a packed list belongs to a shipment now; doing it again has no effect.
   *
   * @throws org.balcao.kernel.ConflictException if it is not packed, or belongs to another shipment
   */
  void shipping(Session session, UUID pickListId, String shipmentNumber);
}
