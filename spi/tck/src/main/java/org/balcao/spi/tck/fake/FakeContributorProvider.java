package org.balcao.spi.tck.fake;

import org.balcao.spi.hook.Contributor;
import org.balcao.spi.hook.ContributorProvider;

/** Makes contributors that add how many pieces an order has. */
public final class FakeContributorProvider extends FakeProvider<Contributor>
    implements ContributorProvider {

  /** With a world of its own. */
  public FakeContributorProvider() {
    super("Fake contributor");
  }

  @Override
  protected Contributor make(FakeDesk desk) {
    return new FakeContributor(desk);
  }
}
