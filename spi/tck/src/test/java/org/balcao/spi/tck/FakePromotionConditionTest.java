package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.policy.PromotionCondition;
import org.balcao.spi.tck.fake.FakePromotionConditionProvider;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake keeps its contract. */
class FakePromotionConditionTest
    implements PromotionConditionContract, FakePolicySubject<PromotionCondition> {
  private final FakePromotionConditionProvider fake = new FakePromotionConditionProvider();

  @Override
  public FakeProvider<PromotionCondition> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return CartPolicyBreakages.condition();
  }
}
