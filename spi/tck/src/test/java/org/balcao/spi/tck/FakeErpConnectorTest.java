package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.erp.ErpConnector;
import org.balcao.spi.tck.fake.FakeErpConnectorProvider;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake connector keeps its contract. */
class FakeErpConnectorTest implements ErpConnectorContract, FakeSubject<ErpConnector> {
  private final FakeErpConnectorProvider fake = new FakeErpConnectorProvider();

  @Override
  public FakeProvider<ErpConnector> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return ErpBreakages.all();
  }
}
