package org.balcao.spi.tck.fake;

import org.balcao.spi.policy.PromotionCondition;
import org.balcao.spi.policy.PromotionConditionProvider;

/** Makes policies that apply to the whole cart where the buyer entered the code {@code FAKE}. */
public final class FakePromotionConditionProvider extends FakeProvider<PromotionCondition>
    implements PromotionConditionProvider {

  /** With a world of its own. */
  public FakePromotionConditionProvider() {
    super("Fake promotion condition");
  }

  @Override
  protected PromotionCondition make(FakeDesk desk) {
    return new FakePromotionCondition(desk);
  }
}
