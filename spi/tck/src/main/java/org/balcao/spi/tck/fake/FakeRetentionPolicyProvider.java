package org.balcao.spi.tck.fake;

import org.balcao.spi.policy.RetentionPolicy;
import org.balcao.spi.policy.RetentionPolicyProvider;

/** Makes policies that keep invoices for five years, and all else for two after it was used. */
public final class FakeRetentionPolicyProvider extends FakeProvider<RetentionPolicy>
    implements RetentionPolicyProvider {

  /** With a world of its own. */
  public FakeRetentionPolicyProvider() {
    super("Fake retention policy");
  }

  @Override
  protected RetentionPolicy make(FakeDesk desk) {
    return new FakeRetentionPolicy(desk);
  }
}
