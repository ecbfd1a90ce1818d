package org.balcao.backoffice.inventory;

import java.util.List;
import java.util.UUID;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;

/**
 * Goods on their way from one location of the store to another. What was sent is on no shelf and
 * cannot be sold until it has arrived; each piece ends at one of the locations, or as lost.
 * Thread-safe.
 */
public interface StockTransfers {

  /** Needed by staff to see transfers. */
  Permission READ = Inventory.READ;

  /** Needed by staff to send, receive, recall and close transfers. */
  Permission WRITE = new Permission("stock:transfer");

  /**
   * Takes goods that nobody keeps off the shelf of one location, to be brought to another.
   *
   * @throws InsufficientStockException naming every SKU that is short; nothing is sent then
   * @throws org.balcao.kernel.InvalidRequestException if the request can never work
   * @throws org.balcao.kernel.NotFoundException if there is no such location
   */
  TransferView send(Actor actor, SendTransfer request);

  /**
   * Books in what has arrived, all or a part; those who wait for it get it first.
   *
   * @throws org.balcao.kernel.ConflictException if the transfer has ended, or more arrives of a SKU
   *     than is under way: count the location then, or adjust it
   */
  TransferView receive(Actor actor, UUID transferId, List<TransferredQuantity> arrived);

  /** The same with all that is under way. */
  TransferView receiveAll(Actor actor, UUID transferId);

  /**
   * Puts all that is under way back on the shelf of the location that it left.
   *
   * @param reason 1 to 200 characters
   * @throws org.balcao.kernel.ConflictException if the transfer has ended
   */
  TransferView recall(Actor actor, UUID transferId, String reason);

  /**
   * Gives up what has not arrived: it is lost, and the transfer ends.
   *
   * @param reason 1 to 200 characters
   * @throws org.balcao.kernel.ConflictException if the transfer has ended
   */
  TransferView close(Actor actor, UUID transferId, String reason);

  /** One transfer. */
  TransferView transfer(Actor actor, UUID transferId);

  /** A page of transfers, oldest first. */
  List<TransferView> transfers(Actor actor, TransferQuery query);
}
