package org.balcao.spi.tck.fake;

import org.balcao.spi.policy.PackingPolicy;
import org.balcao.spi.policy.PackingPolicyProvider;

/** Makes policies that pack each piece into the smallest box that takes it. */
public final class FakePackingPolicyProvider extends FakeProvider<PackingPolicy>
    implements PackingPolicyProvider {

  /** With a world of its own. */
  public FakePackingPolicyProvider() {
    super("Fake packing policy");
  }

  @Override
  protected PackingPolicy make(FakeDesk desk) {
    return new FakePackingPolicy(desk);
  }
}
