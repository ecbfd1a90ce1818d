package org.balcao.backoffice.inventory;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/**
 * A transfer was sent, something of it arrived, or it ended.
 *
 * @param transferId of the transfer
 * @param state in which it is now
 */
public record StockTransferred(UUID transferId, TransferView.State state) implements DomainEvent {
  @Override
  public String aggregate() {
    return "transfer:" + transferId;
  }
}
