package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.hook.Contributor;
import org.balcao.spi.tck.fake.FakeContributorProvider;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake keeps its contract. */
class FakeContributorTest implements ContributorContract, FakePolicySubject<Contributor> {
  private final FakeContributorProvider fake = new FakeContributorProvider();

  @Override
  public FakeProvider<Contributor> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return HookBreakages.contributor();
  }
}
