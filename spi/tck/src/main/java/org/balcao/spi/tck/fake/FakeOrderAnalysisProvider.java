package org.balcao.spi.tck.fake;

import org.balcao.spi.policy.OrderAnalysis;
import org.balcao.spi.policy.OrderAnalysisProvider;

/** Makes policies that find orders that are late, and those that look like another. */
public final class FakeOrderAnalysisProvider extends FakeProvider<OrderAnalysis>
    implements OrderAnalysisProvider {

  /** With a world of its own. */
  public FakeOrderAnalysisProvider() {
    super("Fake order analysis");
  }

  @Override
  protected OrderAnalysis make(FakeDesk desk) {
    return new FakeOrderAnalysis(desk);
  }
}
