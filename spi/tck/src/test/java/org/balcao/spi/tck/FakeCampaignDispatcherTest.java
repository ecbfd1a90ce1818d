package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.campaign.CampaignDispatcher;
import org.balcao.spi.tck.fake.FakeCampaignDispatcherProvider;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake campaign dispatcher keeps its contract. */
class FakeCampaignDispatcherTest
    implements CampaignDispatcherContract, FakeSubject<CampaignDispatcher> {
  private final FakeCampaignDispatcherProvider fake = new FakeCampaignDispatcherProvider();

  @Override
  public FakeProvider<CampaignDispatcher> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return CampaignBreakages.all();
  }

  @Override
  public String journey() {
    return FakeCampaignDispatcherProvider.JOURNEY;
  }
}
