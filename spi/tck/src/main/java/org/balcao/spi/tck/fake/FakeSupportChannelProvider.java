package org.balcao.spi.tck.fake;

import org.balcao.spi.ProviderRef;
import org.balcao.spi.support.SupportChannel;
import org.balcao.spi.support.SupportChannelProvider;

/** Makes support channels in memory, with files of up to 10,000 bytes and one queue. */
public final class FakeSupportChannelProvider extends FakeProvider<SupportChannel>
    implements SupportChannelProvider {

  /** The queue that conversations can be given to. */
  public static final String QUEUE = "second-line";

  /** A file that somebody sent. */
  public static final ProviderRef FILE = new ProviderRef("fake-file");

  /** With a world of its own. */
  public FakeSupportChannelProvider() {
    super("Fake support channel");
    world().teach("inbound", FakeSupportChannel::message);
  }

  @Override
  protected SupportChannel make(FakeDesk desk) {
    return new FakeSupportChannel(desk);
  }
}
