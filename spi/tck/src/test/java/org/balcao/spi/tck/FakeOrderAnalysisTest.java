package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.policy.OrderAnalysis;
import org.balcao.spi.tck.fake.FakeOrderAnalysisProvider;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake keeps its contract. */
class FakeOrderAnalysisTest implements OrderAnalysisContract, FakePolicySubject<OrderAnalysis> {
  private final FakeOrderAnalysisProvider fake = new FakeOrderAnalysisProvider();

  @Override
  public FakeProvider<OrderAnalysis> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return OrderPolicyBreakages.orderAnalysis();
  }
}
