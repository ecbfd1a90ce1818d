package org.balcao.spi.tck.fake;

import org.balcao.spi.policy.PromotionBenefit;
import org.balcao.spi.policy.PromotionBenefitProvider;

/** Makes policies that take a tenth off what matched. */
public final class FakePromotionBenefitProvider extends FakeProvider<PromotionBenefit>
    implements PromotionBenefitProvider {

  /** With a world of its own. */
  public FakePromotionBenefitProvider() {
    super("Fake promotion benefit");
  }

  @Override
  protected PromotionBenefit make(FakeDesk desk) {
    return new FakePromotionBenefit(desk);
  }
}
