package org.balcao.backoffice.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;

/**
 * Where staff find orders, write beside them, and work on many at once. What changes an order
 * itself (holds too) is on {@link org.balcao.backoffice.order.Orders}. Buyers have no business
 * here. Thread-safe.
 */
public interface OrderDesk {

  /** Needed to write notes, to tag and to assign. Reading needs {@code order:read}. */
  Permission ANNOTATE = new Permission("order:annotate");

  /**
   * Orders that were looked for, page by page. What is placed while somebody turns pages neither
   * hides an order nor shows one twice; sorted by {@code changed}, one that changes meanwhile
   * moves.
   *
   * @param after the {@link OrderPage#next} of the page before; empty for the first
   * @param most at most so many, 1 to 500
   * @throws org.balcao.kernel.InvalidRequestException if {@code after} is of another search
   */
  OrderPage search(Actor actor, OrderSearch search, Optional<String> after, int most);

  /**
   * Writes a note. It is never changed; what was wrong is said in another one.
   *
   * @param text 1 to 4000 characters; a card number is refused
   * @param pinned whether it is shown before all others
   */
  OrderNote note(Actor actor, UUID orderId, String text, boolean pinned);

  /** Shows a note before all others, or no longer. */
  OrderNote pin(Actor actor, UUID orderId, UUID noteId, boolean pinned);

  /** The notes on an order: pinned ones first, the newest first. */
  List<OrderNote> notes(Actor actor, UUID orderId);

  /**
   * Adds tags to an order and takes others away. Tags are words of letters, digits and hyphens;
   * capitals do not count.
   *
   * @return the tags that it bears now
   */
  Set<String> tag(Actor actor, UUID orderId, Set<String> add, Set<String> remove);

  /** Assigns an order to an account, or to nobody. */
  void assign(Actor actor, UUID orderId, Optional<String> account);

  /**
   * Begins an action on many orders. It goes on by itself, survives a crash, and does with each
   * order what the actor could have done with it alone: a command of its own with the permissions
   * that the actor has at this moment, an audit entry and a result. With a command key on the
   * actor, sending it again gives the same job.
   *
   * @throws org.balcao.kernel.InvalidRequestException if there are more orders than {@code
   *     balcao.orders.bulk-at-most}
   */
  BulkJob bulk(Actor actor, BulkRequest request);

  /** How far an action on many orders is. */
  BulkJob bulkJob(Actor actor, UUID jobId);

  /**
   * What came of each order.
   *
   * @param after only what comes after this one: the last of the page before
   * @param most at most so many, 1 to 1000
   */
  List<BulkResult> bulkResults(Actor actor, UUID jobId, Optional<BulkResult> after, int most);
}
