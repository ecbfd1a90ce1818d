package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.crm.CrmConnector;
import org.balcao.spi.tck.fake.FakeCrmConnectorProvider;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake CRM keeps its contract. */
class FakeCrmConnectorTest implements CrmConnectorContract, FakeSubject<CrmConnector> {
  private final FakeCrmConnectorProvider fake = new FakeCrmConnectorProvider();

  @Override
  public FakeProvider<CrmConnector> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return CrmBreakages.all();
  }
}
