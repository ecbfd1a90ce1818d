package org.balcao.spi.tck.fake;

import org.balcao.spi.policy.PricePolicy;
import org.balcao.spi.policy.PricePolicyProvider;

/** Makes policies that take a tenth off ten pieces or more. */
public final class FakePricePolicyProvider extends FakeProvider<PricePolicy>
    implements PricePolicyProvider {

  /** With a world of its own. */
  public FakePricePolicyProvider() {
    super("Fake price policy");
  }

  @Override
  protected PricePolicy make(FakeDesk desk) {
    return new FakePricePolicy(desk);
  }
}
