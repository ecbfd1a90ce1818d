package org.balcao.spi.tck.fake;

import org.balcao.spi.policy.ReorderPolicy;
import org.balcao.spi.policy.ReorderPolicyProvider;

/** Makes policies that buy what is sold in twice the time that it takes to arrive. */
public final class FakeReorderPolicyProvider extends FakeProvider<ReorderPolicy>
    implements ReorderPolicyProvider {

  /** With a world of its own. */
  public FakeReorderPolicyProvider() {
    super("Fake reorder policy");
  }

  @Override
  protected ReorderPolicy make(FakeDesk desk) {
    return new FakeReorderPolicy(desk);
  }
}
