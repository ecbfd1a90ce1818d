package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.policy.OrderNumbering;
import org.balcao.spi.tck.fake.FakeOrderNumberingProvider;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake keeps its contract. */
class FakeOrderNumberingTest implements OrderNumberingContract, FakePolicySubject<OrderNumbering> {
  private final FakeOrderNumberingProvider fake = new FakeOrderNumberingProvider();

  @Override
  public FakeProvider<OrderNumbering> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return OrderPolicyBreakages.orderNumbering();
  }
}
