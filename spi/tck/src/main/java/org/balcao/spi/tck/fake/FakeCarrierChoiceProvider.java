package org.balcao.spi.tck.fake;

import org.balcao.spi.policy.CarrierChoice;
import org.balcao.spi.policy.CarrierChoiceProvider;

/** Makes policies that take the cheapest offer first. */
public final class FakeCarrierChoiceProvider extends FakeProvider<CarrierChoice>
    implements CarrierChoiceProvider {

  /** With a world of its own. */
  public FakeCarrierChoiceProvider() {
    super("Fake carrier choice");
  }

  @Override
  protected CarrierChoice make(FakeDesk desk) {
    return new FakeCarrierChoice(desk);
  }
}
