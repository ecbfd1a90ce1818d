package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.policy.PricePolicy;
import org.balcao.spi.tck.fake.FakePricePolicyProvider;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake keeps its contract. */
class FakePricePolicyTest implements PricePolicyContract, FakePolicySubject<PricePolicy> {
  private final FakePricePolicyProvider fake = new FakePricePolicyProvider();

  @Override
  public FakeProvider<PricePolicy> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return CartPolicyBreakages.price();
  }
}
