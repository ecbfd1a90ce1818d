package org.balcao.spi.tck.fake;

import org.balcao.spi.policy.RecoveryPolicy;
import org.balcao.spi.policy.RecoveryPolicyProvider;

/** Makes policies that write after an hour and after a day, unless that was done before. */
public final class FakeRecoveryPolicyProvider extends FakeProvider<RecoveryPolicy>
    implements RecoveryPolicyProvider {

  /** With a world of its own. */
  public FakeRecoveryPolicyProvider() {
    super("Fake recovery policy");
  }

  @Override
  protected RecoveryPolicy make(FakeDesk desk) {
    return new FakeRecoveryPolicy(desk);
  }
}
