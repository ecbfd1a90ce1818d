package org.balcao.spi.tck.fake;

import org.balcao.spi.policy.FraudCombination;
import org.balcao.spi.policy.FraudCombinationProvider;

/** Makes policies that take the strictest verdict, and approve only what at least one approves. */
public final class FakeFraudCombinationProvider extends FakeProvider<FraudCombination>
    implements FraudCombinationProvider {

  /** With a world of its own. */
  public FakeFraudCombinationProvider() {
    super("Fake fraud combination");
  }

  @Override
  protected FraudCombination make(FakeDesk desk) {
    return new FakeFraudCombination(desk);
  }
}
