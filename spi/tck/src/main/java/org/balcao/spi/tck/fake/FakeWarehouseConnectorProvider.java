package org.balcao.spi.tck.fake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.warehouse.StockCount;
import org.balcao.spi.warehouse.WarehouseChange;
import org.balcao.spi.warehouse.WarehouseConnector;
import org.balcao.spi.warehouse.WarehouseConnectorProvider;

/**
 * Makes warehouses in memory. They have every article but {@value #UNKNOWN_SKU}; nothing is packed
 * unless a test {@linkplain FakeWorld#tell tells} so.
 */
public final class FakeWarehouseConnectorProvider extends FakeProvider<WarehouseConnector>
    implements WarehouseConnectorProvider {

  /** The code of an article that the warehouse does not know. */
  public static final String UNKNOWN_SKU = "unknown-article";

  private final Set<ProviderRef> released = ConcurrentHashMap.newKeySet();

  /** With a world of its own. */
  public FakeWarehouseConnectorProvider() {
    super("Fake warehouse");
    world().teach("changes", FakeWarehouseConnectorProvider::change);
    world().teach("stock", FakeWarehouseConnectorProvider::count);
  }

  @Override
  protected WarehouseConnector make(FakeDesk desk) {
    return new FakeWarehouseConnector(desk, released);
  }

  private static WarehouseChange change(int number) {
    return new WarehouseChange(
        "change-" + number,
        Instant.EPOCH.plusSeconds(number),
        Optional.of("F-" + number),
        Optional.empty(),
        new WarehouseChange.Picked(List.of(WarehouseChange.Quantity.of("1", number))));
  }

  private static StockCount count(int number) {
    return new StockCount(
        "count-" + number,
        "ARTICLE-" + number,
        "main",
        number,
        OptionalInt.of(number),
        Optional.empty(),
        Optional.empty(),
        Instant.EPOCH.plusSeconds(number));
  }
}
