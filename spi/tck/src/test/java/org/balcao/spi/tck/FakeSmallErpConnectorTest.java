package org.balcao.spi.tck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcao.spi.erp.ErpConnector;
import org.balcao.spi.erp.ErpDocument;
import org.balcao.spi.tck.fake.FakeErpConnectorProvider;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake connector keeps its contract where it takes orders and tells of stock only. */
class FakeSmallErpConnectorTest implements ErpConnectorContract, FakeSubject<ErpConnector> {
  private final FakeErpConnectorProvider fake = new FakeErpConnectorProvider();

  @Override
  public FakeProvider<ErpConnector> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return ErpBreakages.all();
  }

  @Override
  public Set<ErpDocument.Kind> kinds() {
    return Set.of(ErpDocument.Kind.ORDER);
  }

  @Override
  public Set<String> facets() {
    return Set.of("stock");
  }

  @Override
  public Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>(FakeProvider.SETTINGS);
    settings.put("kinds", "ORDER");
    settings.put("without", "articles, prices, orders, customers, webhooks, personalData");
    return settings;
  }
}
