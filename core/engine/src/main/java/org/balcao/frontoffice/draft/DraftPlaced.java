package org.balcao.frontoffice.draft;

import java.util.UUID;
import org.balcao.kernel.event.DomainEvent;

/**
 * A draft became an order.
 *
 * @param draftId of the draft
 * @param orderId of the order
 * @param number of the order
 * @param byBuyer whether its buyer completed it, and not staff
 */
public record DraftPlaced(UUID draftId, UUID orderId, String number, boolean byBuyer)
    implements DomainEvent {
  @Override
  public String aggregate() {
    return "draft:" + draftId;
  }
}
