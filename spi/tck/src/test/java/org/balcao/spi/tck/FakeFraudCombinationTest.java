package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.policy.FraudCombination;
import org.balcao.spi.tck.fake.FakeFraudCombinationProvider;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake keeps its contract. */
class FakeFraudCombinationTest
    implements FraudCombinationContract, FakePolicySubject<FraudCombination> {
  private final FakeFraudCombinationProvider fake = new FakeFraudCombinationProvider();

  @Override
  public FakeProvider<FraudCombination> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return OrderPolicyBreakages.fraudCombination();
  }
}
