package org.balcao.backoffice.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.balcao.backoffice.order.GoodsInHand;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.persistence.Session;

/** Takes lists back whose order was amended. */
@ApplicationScoped
@Typed(GoodsInHand.class)
final class PickedGoods implements GoodsInHand {
  private static final String AMENDED = "its order was amended";

  private final PickTable table;
  private final Repacking repacking;

  @Inject
  PickedGoods(PickTable table, Repacking repacking) {
    this.table = table;
    this.repacking = repacking;
  }

  @Override
  public void putBack(Session session, UUID orderId, Set<String> lineIds) {
    table.lock(session, orderId);
    for (PickTable.Standing list : table.standing(session, orderId)) {
      if (table.lineIds(session, list).stream().anyMatch(lineIds::contains)) {
        if (!repacking.atHand(session, list, AMENDED)) {
          throw new ConflictException(
              "BAL-WHS005",
              "shipment " + list.shipmentNumber() + " with these goods is on its way");
        }
        table.replace(session, list.id(), PickList.State.CANCELLED);
      }
    }
  }

  @Override
  public void readdress(Session session, UUID orderId) {
    table.lock(session, orderId);
    for (PickTable.Standing list : table.standing(session, orderId)) {
      if (list.state() == PickList.State.SHIPPING && repacking.atHand(session, list, AMENDED)) {
        table.replace(session, list.id(), PickList.State.PACKED);
      }
    }
  }
}
