package org.balcao.backoffice.inventory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;
import org.jspecify.annotations.Nullable;

/**
 * What is there, where, and for whom it is kept.
 *
 * <p>On hand and reserved are kept per SKU and location; {@code 0 <= reserved <= on hand} holds at
 * any time, whoever races: a reservation is one conditional update per row, in one order of rows
 * for all. Every change of what is on hand is an entry of the movement journal. Thread-safe.
 *
 * <p>Methods that take a {@link Session} belong to the features above (orders, shipping): they take
 * part in the caller's unit of work and ask for no permission.
 */
public interface Inventory {

  /** Needed by staff to see levels by location. */
  Permission READ = new Permission("stock:read");

  /** Needed by staff to receive and adjust stock, and to change locations. */
  Permission WRITE = new Permission("stock:write");

  /** Creates a location or replaces the one with that code. */
  StockLocation saveLocation(Actor actor, StockLocation location);

  /** All locations, by priority, then code. */
  List<StockLocation> locations(Actor actor);

  /** Books goods in, and gives them to those who wait for them, longest first. */
  void receive(Actor actor, ReceiveStock request);

  /**
   * Corrects what is on hand.
   *
   * @throws InsufficientStockException if less would be left than is reserved
   */
  StockLevel adjust(Actor actor, AdjustStock request);

  /** Levels by SKU and location. */
  List<StockLevel> levels(Actor actor, Collection<String> skus);

  /**
   * How many can be sold now, over all locations; 0 where unknown. Everybody may ask. One query,
   * however many SKUs.
   */
  Map<String, Integer> available(Actor actor, Collection<String> skus);

  /**
   * Keeps goods for {@code reference}, all lines or none: a line whose goods are not there fails,
   * unless it may wait for them. Goods are taken from the locations by their priority, from several
   * if need be. A reservation that has ended can be made anew. One without demands, of an order of
   * which nothing is on a shelf, keeps nothing, and ends like any other.
   *
   * @param reference what it is for, such as an order's id; one reservation each
   * @param expires when the goods are given free again unless {@link #confirm} came; {@code null}
   *     for never
   * @return per line how much is kept where, and how much is waited for
   * @throws InsufficientStockException naming every SKU that is short
   * @throws org.balcao.kernel.ConflictException if the reference has an open reservation
   */
  List<Allocation> reserve(
      Session session, String reference, List<Demand> demands, @Nullable Instant expires);

  /**
   * Keeps more goods for a reference that has a reservation, under its expiry; for lines that have
   * none kept. The rules are those of {@link #reserve}.
   */
  List<Allocation> reserveMore(Session session, String reference, List<Demand> demands);

  /**
   * Takes the expiry off a reservation. Doing it again has no effect.
   *
   * @throws org.balcao.kernel.ConflictException if the goods were given free before: whoever relies
   *     on them must not go on
   */
  void confirm(Session session, String reference);

  /** Gives free what is kept and not shipped, and waits no longer. Doing it again has no effect. */
  void release(Session session, String reference);

  /** The same for single lines, after an order was changed. */
  void release(Session session, String reference, Collection<String> lineIds);

  /** What is kept for, and was shipped to, a reference; empty if nothing ever was. */
  List<Allocation> allocations(Session session, String reference);

  /**
   * Takes kept goods off the shelf for good.
   *
   * @throws InsufficientStockException if more is shipped than is kept, naming how many are
   */
  void ship(Session session, String reference, List<ShippedQuantity> quantities);

  /**
   * Puts goods that came back on the shelf, of any location; they are sold again, first to those
   * who wait for them.
   *
   * @throws org.balcao.kernel.ConflictException if more comes back than was shipped
   */
  void restock(Session session, String reference, List<ShippedQuantity> quantities);
}
