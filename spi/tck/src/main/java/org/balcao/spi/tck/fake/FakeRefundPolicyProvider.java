package org.balcao.spi.tck.fake;

import org.balcao.spi.policy.RefundPolicy;
import org.balcao.spi.policy.RefundPolicyProvider;

/**
 * Makes policies that pay back what was paid, and the transport where the whole order is withdrawn
 * from.
 */
public final class FakeRefundPolicyProvider extends FakeProvider<RefundPolicy>
    implements RefundPolicyProvider {

  /** With a world of its own. */
  public FakeRefundPolicyProvider() {
    super("Fake refund policy");
  }

  @Override
  protected RefundPolicy make(FakeDesk desk) {
    return new FakeRefundPolicy(desk);
  }
}
