package org.balcao.spi.tck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.tax.TaxCalculator;
import org.balcao.spi.tax.TaxRequest;
import org.balcao.spi.tck.fake.FakeProvider;
import org.balcao.spi.tck.fake.FakeTaxCalculatorProvider;

/** The fake tax calculator keeps its contract. */
class FakeTaxCalculatorTest implements TaxCalculatorContract, FakeSubject<TaxCalculator> {
  private final FakeTaxCalculatorProvider fake = new FakeTaxCalculatorProvider();

  @Override
  public FakeProvider<TaxCalculator> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return TaxBreakages.all();
  }

  @Override
  public Map<String, String> settings() {
    return FakeSubject.settingsWith("countries", "BR");
  }

  @Override
  public Optional<Address> unsupportedPlace() {
    return Optional.of(Person.addressIn("AQ"));
  }

  @Override
  public Optional<TaxRequest> exempt(TaxRequest usual) {
    return Optional.of(
        new TaxRequest(
            usual.currency(),
            usual.from(),
            usual.to(),
            usual.on(),
            usual.pricesIncludeTax(),
            usual.buyerTaxId(),
            usual.lines(),
            Optional.of("fake-exemption")));
  }
}
