package org.balcao.backoffice.inventory;

import java.util.List;
import java.util.UUID;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;

/**
 * Counting what is on the shelves of a location, and correcting what the store believes. A SKU is
 * compared with what is on hand at the moment at which it is counted, so that selling goes on.
 * Thread-safe.
 */
public interface StockCounts {

  /** Needed by staff to see counts. */
  Permission READ = Inventory.READ;

  /** Needed by staff to count, and to agree to what others have counted. */
  Permission WRITE = new Permission("stock:count");

  /**
   * Begins a count of some SKUs, or of all that have ever been at the location.
   *
   * @throws org.balcao.kernel.ConflictException if another open count has one of them
   * @throws org.balcao.kernel.InvalidRequestException if there is nothing to count
   */
  CountView open(Actor actor, OpenCount request);

  /**
   * Writes down how many were found; counted again, the last one counts. What was found without
   * being looked for joins the count.
   *
   * @throws org.balcao.kernel.ConflictException if the count has ended, or another open count has
   *     one of them
   */
  CountView record(Actor actor, UUID countId, List<CountedQuantity> counted);

  /**
   * Ends a count: differences are booked. More pieces of difference, either way, than {@code
   * balcao.inventory.count-alone-up-to} are only proposed, for a second person to agree to.
   *
   * @param reason what is known about the differences, 1 to 200 characters
   * @throws org.balcao.kernel.ConflictException if the count has ended, or something is not counted
   *     yet
   * @throws InsufficientStockException if so many are missing that goods kept for buyers are among
   *     them; release or amend their orders first
   */
  ClosedCount close(Actor actor, UUID countId, String reason);

  /** Gives a count up; nothing is booked. */
  CountView cancel(Actor actor, UUID countId, String reason);

  /** One count. */
  CountView count(Actor actor, UUID countId);

  /** A page of counts, oldest first. */
  List<CountView> counts(Actor actor, CountQuery query);
}
