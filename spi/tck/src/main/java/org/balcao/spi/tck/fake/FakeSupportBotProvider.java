package org.balcao.spi.tck.fake;

import org.balcao.spi.support.SupportBot;
import org.balcao.spi.support.SupportBotProvider;

/** Makes bots in memory, which know numbers of orders such as {@code B-1001} and nothing else. */
public final class FakeSupportBotProvider extends FakeProvider<SupportBot>
    implements SupportBotProvider {

  /** With a world of its own. */
  public FakeSupportBotProvider() {
    super("Fake bot");
  }

  @Override
  protected SupportBot make(FakeDesk desk) {
    return new FakeSupportBot(desk);
  }
}
