package org.balcao.spi.tck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.supplier.SupplierConnector;
import org.balcao.spi.tck.fake.FakeProvider;
import org.balcao.spi.tck.fake.FakeSupplierConnectorProvider;

/** The fake supplier keeps its contract. */
class FakeSupplierConnectorTest
    implements SupplierConnectorContract, FakeSubject<SupplierConnector> {
  private final FakeSupplierConnectorProvider fake = new FakeSupplierConnectorProvider();

  @Override
  public FakeProvider<SupplierConnector> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return SupplierBreakages.all();
  }

  @Override
  public Map<String, String> settings() {
    return FakeSubject.settingsWith("countries", "BR");
  }

  @Override
  public Optional<String> unknownSku() {
    return Optional.of(FakeSupplierConnectorProvider.UNKNOWN_SKU);
  }

  @Override
  public Optional<String> unsupportedCountry() {
    return Optional.of("AQ");
  }
}
