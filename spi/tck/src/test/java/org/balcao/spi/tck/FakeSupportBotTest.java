package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.support.SupportBot;
import org.balcao.spi.tck.fake.FakeProvider;
import org.balcao.spi.tck.fake.FakeSupportBotProvider;

/** The fake bot keeps its contract. */
class FakeSupportBotTest implements SupportBotContract, FakeWithoutPeople<SupportBot> {
  private final FakeSupportBotProvider fake = new FakeSupportBotProvider();

  @Override
  public FakeProvider<SupportBot> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return SupportBreakages.bot();
  }
}
