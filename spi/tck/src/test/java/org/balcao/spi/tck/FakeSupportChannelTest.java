package org.balcao.spi.tck;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.support.SupportChannel;
import org.balcao.spi.tck.fake.FakeProvider;
import org.balcao.spi.tck.fake.FakeSupportChannelProvider;

/** The fake support channel keeps its contract. */
class FakeSupportChannelTest implements SupportChannelContract, FakeSubject<SupportChannel> {
  private final FakeSupportChannelProvider fake = new FakeSupportChannelProvider();

  @Override
  public FakeProvider<SupportChannel> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return SupportBreakages.channel();
  }

  @Override
  public String queue() {
    return FakeSupportChannelProvider.QUEUE;
  }

  @Override
  public Optional<ProviderRef> inboundFile() {
    return Optional.of(FakeSupportChannelProvider.FILE);
  }
}
