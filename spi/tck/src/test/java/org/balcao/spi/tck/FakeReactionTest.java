package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.hook.Reaction;
import org.balcao.spi.tck.fake.FakeProvider;
import org.balcao.spi.tck.fake.FakeReactionProvider;

/** The fake keeps its contract. */
class FakeReactionTest implements ReactionContract, FakeSubject<Reaction> {
  private final FakeReactionProvider fake = new FakeReactionProvider();

  @Override
  public FakeProvider<Reaction> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return HookBreakages.reaction();
  }
}
