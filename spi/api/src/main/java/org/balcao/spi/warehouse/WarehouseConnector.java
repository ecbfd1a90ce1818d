package org.balcao.spi.warehouse;

import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;
import org.balcao.spi.ProviderRef;

/**
 * A warehouse that somebody else runs, or another system: a logistics company, a warehouse
 * management system, the store's own picking.
 *
 * <p>The one thing that every warehouse does is to take a fulfilment in hand; what becomes of it
 * comes as {@link #changes()}. Its counts of stock reconcile the store's ledger by adjustments with
 * a reason; they never overwrite it.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.warehouse.<name>.type}. Planned: {@code in-house}. Prove yours with {@code
 * WarehouseConnectorContract}.
 */
@ExtensionPoint(
    kind = "warehouse",
    side = ExtensionPoint.Side.BACK_OFFICE,
    provider = WarehouseConnectorProvider.class,
    planned = "in-house",
    without = "The store's own staff pick and pack.")
public interface WarehouseConnector extends Plugin, Effect<WarehouseConnector.Released> {

  /**
   * Gives a fulfilment to the warehouse to be picked, packed and shipped. {@code Done} means that
   * it took it in hand; a warehouse that checks first is {@link Outcome.Pending}, and an article
   * that it does not know is {@link Outcome.Rejected}.
   */
  Outcome<Released> release(FulfilmentOrder order, CallContext context);

  /** Calls fulfilments off. */
  default Optional<FulfilmentCancellations> cancellations() {
    return Optional.empty();
  }

  /**
   * What happens in the warehouse. Without it, the kernel asks by {@link #lookup}, and knows no
   * more than that the fulfilment was taken.
   */
  default Optional<Feed<WarehouseChange>> changes() {
    return Optional.empty();
  }

  /**
   * What lies in the warehouse. From {@link org.balcao.spi.Cursor#START} on it tells every article
   * once; after that, those whose count changed, or all anew.
   */
  default Optional<Feed<StockCount>> stock() {
    return Optional.empty();
  }

  /** Takes notice of goods that will arrive from suppliers. */
  default Optional<InboundNotices> inbound() {
    return Optional.empty();
  }

  /** Takes notice of goods that buyers will send back, and grades them. */
  default Optional<ReturnNotices> returns() {
    return Optional.empty();
  }

  /**
   * The warehouse has it in hand. Referred to later by the outcome's {@link ProviderRef}.
   *
   * @param number the warehouse's own number of it, for people
   */
  record Released(String number) {}
}
