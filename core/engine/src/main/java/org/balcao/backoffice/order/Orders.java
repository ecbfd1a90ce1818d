package org.balcao.backoffice.order;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.fiscal.Sale;
import org.balcao.backoffice.inventory.ShippedQuantity;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;
import org.balcao.kernel.timeline.TimelineEntry;
import org.balcao.spi.Money;

/**
 * Orders and their process. Once an order is placed, its process screens it, has it paid, and
 * captures and gives back money as its goods move; every order ends, or stands in {@link
 * OrderState#NEEDS_ATTENTION} with a reason. Buyers see and cancel their own. Thread-safe.
 */
public interface Orders {

  /** Needed by staff to see orders. */
  Permission READ = new Permission("order:read");

  /** Needed by staff to place and change orders. */
  Permission WRITE = new Permission("order:write");

  /** Needed by staff, besides {@link #WRITE}, to give lines other prices than confirmed. */
  Permission PRICE_OVERRIDE = new Permission("order:price-override");

  /** Needed by staff to cancel orders. */
  Permission CANCEL = new Permission("order:cancel");

  /** Needed by staff to give money back. */
  Permission REFUND = new Permission("order:refund");

  /**
   * Places an order: its goods are kept, and its process starts, in the same transaction.
   *
   * @throws org.balcao.backoffice.inventory.InsufficientStockException naming what is short
   * @throws org.balcao.kernel.InvalidRequestException if its parts do not add up
   */
  OrderView place(Actor actor, PlaceOrder request);

  /**
   * Asks the hooks about an order that is to be placed within a unit of work of the caller's;
   * outside one, {@link #place} does so itself.
   *
   * @return the order with what was contributed to it
   * @throws org.balcao.kernel.hook.RefusedByHookException if a validator has something against it
   */
  PlaceOrder prepare(Actor actor, PlaceOrder request);

  /** One order. */
  OrderView order(Actor actor, UUID orderId);

  /** The order with that number. */
  OrderView byNumber(Actor actor, String number);

  /** Orders, newest first. Guests see none here. */
  List<OrderView> list(Actor actor, OrderQuery query);

  /** How many orders there are, per state; for staff. */
  Map<OrderState, Long> counts(Actor actor);

  /**
   * What happened to an order, oldest first, from all features that know of it; for staff.
   * Payments, judgements, shipments and messages are told to those who may see them.
   */
  List<TimelineEntry> timeline(Actor actor, UUID orderId);

  /**
   * Changes an order that is not paid yet.
   *
   * @throws org.balcao.kernel.ConflictException if it is paid, or was changed since
   */
  OrderView edit(Actor actor, UUID orderId, EditOrder change);

  /**
   * Changes an order that was placed, also when it is paid, until its goods leave: adds lines,
   * takes them out, changes quantities, prices and the address. What it costs more is paid with the
   * same gateway and instrument, or, where that is declined, by the buyer with {@link #payAgain},
   * and nothing is dispatched before; what it costs less is given free or refunded. Other prices
   * that change more, together with the order's earlier amendments, than {@code
   * balcao.orders.price-override-alone-up-to} are only proposed, for a second person to agree to.
   * For staff.
   *
   * @throws org.balcao.kernel.InvalidRequestException naming all that is wrong with the change
   * @throws org.balcao.kernel.ConflictException if the order was changed since, is being paid or
   *     handed over, or has left
   * @throws org.balcao.backoffice.inventory.InsufficientStockException naming what is short
   */
  Amended amend(Actor actor, UUID orderId, Amendment change);

  /** What {@link #amend} would do; nothing is changed. */
  AmendmentPreview previewAmendment(Actor actor, UUID orderId, Amendment change);

  /** What the buyer has to pay yet, such as after an amendment; zero if nothing. */
  Money due(Actor actor, UUID orderId);

  /** Pays in another way what was declined, of a new order or of an amended one. */
  OrderView payAgain(Actor actor, UUID orderId, PayAgain payment);

  /** Stops an order that has not ended: a {@link PlaceHold#STAFF} hold with that text. */
  OrderView hold(Actor actor, UUID orderId, String reason);

  /**
   * Stops an order for a reason, besides others that it may be stopped for. The same reason in the
   * same words again has no effect.
   *
   * @throws org.balcao.kernel.InvalidRequestException if its code is none of the store's
   * @throws org.balcao.kernel.ConflictException if the order has ended or cannot be stopped
   */
  OrderView hold(Actor actor, UUID orderId, PlaceHold hold);

  /**
   * Releases one hold; the order goes on where it was stopped if it was the last. Again: no effect.
   *
   * @param reason 1 to 500 characters
   */
  OrderView release(Actor actor, UUID orderId, UUID holdId, String reason);

  /**
   * Releases all holds of an order, or those of one code.
   *
   * @throws org.balcao.kernel.ConflictException if there is none
   */
  OrderView releaseAll(Actor actor, UUID orderId, Optional<String> code, String reason);

  /** The holds of an order, those that are released too, oldest first; for staff. */
  List<OrderHold> holds(Actor actor, UUID orderId);

  /**
   * Releases what {@link #hold(Actor, UUID, String)} placed; the order goes on if nothing else
   * holds it.
   *
   * @throws org.balcao.kernel.ConflictException if it is not on hold, or only for other reasons
   */
  OrderView resume(Actor actor, UUID orderId);

  /**
   * Cancels an order of which nothing has left: its goods are given free, its money is given back.
   * Of an order that has left, it fails unless all of it came back.
   */
  OrderView cancel(Actor actor, UUID orderId, String reason);

  /** Records that the buyer disputes an order that has left; staff resolve it. */
  OrderView dispute(Actor actor, UUID orderId, String reason);

  /** Ends a dispute without a change of the order. */
  OrderView resolveDispute(Actor actor, UUID orderId, String resolution);

  /**
   * Lets the process of an order in {@link OrderState#NEEDS_ATTENTION} try again what it gave up
   * on: what may have happened is looked up first, and never blindly repeated.
   */
  OrderView retry(Actor actor, UUID orderId);

  /**
   * Gives money back that was taken. More than {@code balcao.orders.refund-alone-up-to} is only
   * proposed, for a second person to agree to.
   *
   * @param reason unique per order: the same again has no effect
   * @throws org.balcao.kernel.ConflictException if so much was not taken, or was given back before
   */
  Refund refund(Actor actor, UUID orderId, Money amount, String reason);

  // For the features above, inside their unit of work.

  /**
   * Writes an order down that ended elsewhere. Nothing follows from it: no event, no call, no
   * message, no stock.
   *
   * @throws org.balcao.kernel.InvalidRequestException if its parts do not add up
   * @throws org.balcao.kernel.ConflictException if there is an order of its number
   */
  OrderView record(Session session, Actor actor, UUID orderId, HistoricalOrder history);

  /** The order for features above; no permission is asked for. */
  OrderView load(Session session, UUID orderId);

  /** The orders in that sequence; those that do not exist are left out. */
  List<OrderView> load(Session session, List<UUID> orderIds);

  /**
   * An order with what is around it.
   *
   * @param othersSince how far back orders of the same buyer are looked for
   */
  OrderPicture picture(Session session, UUID orderId, Instant othersSince);

  /**
   * Orders that were placed in a period, oldest first, to be replayed.
   *
   * @param before the end of the period, which does not belong to it
   * @param after only what comes after this order: the last one of the page before
   * @param most at most so many
   */
  List<RecordedOrder> recorded(
      Session session, Instant from, Instant before, Optional<RecordedOrder> after, int most);

  /** How many orders were placed in a period. */
  long placed(Session session, Instant from, Instant before);

  /** The order as a sale that can be taxed. Not inside a unit of work. */
  Sale sale(RecordedOrder order);

  /**
   * Has an order judged for fraud whose goods are packed, if anybody wants to be asked then. It is
   * not dispatched before that has ended well; what is refused or doubted waits for a person.
   */
  void screenBeforeDispatch(Session session, UUID orderId);

  /**
   * Records that a shipment is being handed over: from now on the order cannot be cancelled or
   * edited.
   *
   * @throws org.balcao.kernel.ConflictException if the order is not confirmed (on hold,
   *     cancelled…), or its screening before dispatch has not ended well
   */
  void startDispatch(Session session, UUID orderId, String shipmentNumber);

  /**
   * Records that goods have left: the stock is booked out, revenue is recognised, and the money for
   * them is captured by the process.
   *
   * @param shipmentNumber unique
   * @param goods what left, from where
   */
  void recordDispatched(
      Session session, UUID orderId, String shipmentNumber, List<ShippedQuantity> goods);

  /** Records that a shipment has arrived. Doing it again has no effect. */
  void recordDelivered(Session session, UUID orderId, String shipmentNumber);

  /**
   * Records that a shipment came back undelivered: the goods are on the shelf again, and their
   * revenue is reversed.
   */
  void recordReturned(Session session, UUID orderId, String shipmentNumber);

  /** Puts an order before a person. */
  void needsAttention(Session session, UUID orderId, String reason);
}
