package org.balcao.spi.tck.fake;

import org.balcao.spi.fraud.FraudProvider;
import org.balcao.spi.fraud.FraudProviderFactory;

/**
 * Makes fraud providers in memory. An order that is paid by {@value #DECLINED} is declined, one
 * that is paid by {@value #REVIEWED} waits for a person; every other is approved.
 */
public final class FakeFraudProviderFactory extends FakeProvider<FraudProvider>
    implements FraudProviderFactory {

  /** The payment of orders that are declined. */
  public static final String DECLINED = "declined";

  /** The payment of orders that a person judges. */
  public static final String REVIEWED = "reviewed";

  /** With a world of its own. */
  public FakeFraudProviderFactory() {
    super("Fake fraud provider");
  }

  @Override
  protected FraudProvider make(FakeDesk desk) {
    return new FakeFraudProvider(desk);
  }
}
