package org.balcao.spi.tck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.tck.fake.FakeProvider;
import org.balcao.spi.tck.fake.FakeWarehouseConnectorProvider;
import org.balcao.spi.warehouse.WarehouseConnector;

/** The fake warehouse keeps its contract. */
class FakeWarehouseConnectorTest
    implements WarehouseConnectorContract, FakeSubject<WarehouseConnector> {
  private final FakeWarehouseConnectorProvider fake = new FakeWarehouseConnectorProvider();

  @Override
  public FakeProvider<WarehouseConnector> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return WarehouseBreakages.all();
  }

  @Override
  public Map<String, String> settings() {
    return FakeSubject.settingsWith("countries", "BR");
  }

  @Override
  public Optional<String> unknownSku() {
    return Optional.of(FakeWarehouseConnectorProvider.UNKNOWN_SKU);
  }

  @Override
  public Optional<String> unsupportedCountry() {
    return Optional.of("AQ");
  }
}
