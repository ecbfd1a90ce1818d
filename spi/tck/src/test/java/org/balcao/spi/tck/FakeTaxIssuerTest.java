package org.balcao.spi.tck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.fiscal.FiscalModel;
import org.balcao.spi.fiscal.Renditions;
import org.balcao.spi.fiscal.TaxIssuer;
import org.balcao.spi.tck.fake.FakeProvider;
import org.balcao.spi.tck.fake.FakeTaxIssuerProvider;

/** The fake issuer keeps its contract where the store gives the numbers. */
class FakeTaxIssuerTest implements TaxIssuerContract, FakeSubject<TaxIssuer> {
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
  public Optional<Map<String, String>> attributesThatAreDenied() {
    return Optional.of(Map.of(FakeTaxIssuerProvider.DENIED, "yes"));
  }

  @Override
  public Optional<FiscalModel> unsupportedModel() {
    return Optional.of(FiscalModel.SERVICE_INVOICE);
  }

  @Override
  public Optional<Renditions.Form> unsupportedForm() {
    return Optional.of(Renditions.Form.RECEIPT);
  }
}
