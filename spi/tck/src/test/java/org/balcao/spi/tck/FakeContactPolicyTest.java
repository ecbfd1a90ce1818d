package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.policy.ContactPolicy;
import org.balcao.spi.tck.fake.FakeContactPolicyProvider;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake keeps its contract. */
class FakeContactPolicyTest implements ContactPolicyContract, FakePolicySubject<ContactPolicy> {
  private final FakeContactPolicyProvider fake = new FakeContactPolicyProvider();

  @Override
  public FakeProvider<ContactPolicy> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return CarePolicyBreakages.contact();
  }
}
