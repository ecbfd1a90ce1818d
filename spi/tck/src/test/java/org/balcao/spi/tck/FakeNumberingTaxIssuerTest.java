package org.balcao.spi.tck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcao.spi.fiscal.TaxIssuer;
import org.balcao.spi.tck.fake.FakeProvider;
import org.balcao.spi.tck.fake.FakeTaxIssuerProvider;

/** The fake issuer keeps its contract where it gives the numbers and does little else. */
class FakeNumberingTaxIssuerTest implements TaxIssuerContract, FakeSubject<TaxIssuer> {
  private final FakeTaxIssuerProvider fake = new FakeTaxIssuerProvider();

  @Override
  public FakeProvider<TaxIssuer> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return FiscalBreakages.all();
  }

  @Override
  public Set<String> facets() {
    return Set.of("renditions");
  }

  @Override
  public Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>(FakeProvider.SETTINGS);
    settings.put("numbers", "true");
    settings.put(
        "without",
        "cancellations, corrections, voidings, authority, deliveries, inbound, webhooks,"
            + " personalData");
    return settings;
  }
}
