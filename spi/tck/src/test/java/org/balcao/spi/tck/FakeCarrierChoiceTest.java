package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.policy.CarrierChoice;
import org.balcao.spi.tck.fake.FakeCarrierChoiceProvider;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake keeps its contract. */
class FakeCarrierChoiceTest implements CarrierChoiceContract, FakePolicySubject<CarrierChoice> {
  private final FakeCarrierChoiceProvider fake = new FakeCarrierChoiceProvider();

  @Override
  public FakeProvider<CarrierChoice> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return OrderPolicyBreakages.carrierChoice();
  }
}
