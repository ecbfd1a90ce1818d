package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.policy.PromotionBenefit;
import org.balcao.spi.tck.fake.FakePromotionBenefitProvider;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake keeps its contract. */
class FakePromotionBenefitTest
    implements PromotionBenefitContract, FakePolicySubject<PromotionBenefit> {
  private final FakePromotionBenefitProvider fake = new FakePromotionBenefitProvider();

  @Override
  public FakeProvider<PromotionBenefit> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return CartPolicyBreakages.benefit();
  }
}
