package org.balcao.spi.tck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.shipping.Carrier;
import org.balcao.spi.tck.fake.FakeCarrierProvider;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake carrier keeps its contract. */
class FakeCarrierTest implements CarrierContract, FakeSubject<Carrier> {
  private final FakeCarrierProvider fake = new FakeCarrierProvider();

  @Override
  public FakeProvider<Carrier> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return CarrierBreakages.all();
  }

  @Override
  public Map<String, String> settings() {
    return FakeSubject.settingsWith("countries", "BR");
  }

  @Override
  public Optional<Address> unservedPlace() {
    return Optional.of(Person.addressIn("AQ"));
  }
}
