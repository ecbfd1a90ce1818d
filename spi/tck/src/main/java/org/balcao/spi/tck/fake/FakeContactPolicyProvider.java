package org.balcao.spi.tck.fake;

import org.balcao.spi.policy.ContactPolicy;
import org.balcao.spi.policy.ContactPolicyProvider;

/** Makes policies that want consent, keep the night, and write five times a month. */
public final class FakeContactPolicyProvider extends FakeProvider<ContactPolicy>
    implements ContactPolicyProvider {

  /** With a world of its own. */
  public FakeContactPolicyProvider() {
    super("Fake contact policy");
  }

  @Override
  protected ContactPolicy make(FakeDesk desk) {
    return new FakeContactPolicy(desk);
  }
}
