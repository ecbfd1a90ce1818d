package org.balcao.backoffice.order;

import java.util.Set;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;

/**
 * Whoever prepares an order's goods to leave, asked when the order is amended and within the same
 * unit of work: what is prepared must be what is ordered.
 */
public interface GoodsInHand {

  /**
   * Goods of these lines go back to the shelf, whatever they were picked, packed or labelled for.
   *
   * @throws org.balcao.kernel.ConflictException if they are on their way
   */
  void putBack(Session session, UUID orderId, Set<String> lineIds);

  /** What was labelled for the order's former address, and has not left, is labelled anew. */
  void readdress(Session session, UUID orderId);
}
