package org.balcao.spi.tck.fake;

import org.balcao.spi.policy.ReturnPolicy;
import org.balcao.spi.policy.ReturnPolicyProvider;

/**
 * Makes policies that let goods come back for 30 days, unopened unless something is wrong with
 * them.
 */
public final class FakeReturnPolicyProvider extends FakeProvider<ReturnPolicy>
    implements ReturnPolicyProvider {

  /** With a world of its own. */
  public FakeReturnPolicyProvider() {
    super("Fake return policy");
  }

  @Override
  protected ReturnPolicy make(FakeDesk desk) {
    return new FakeReturnPolicy(desk);
  }
}
