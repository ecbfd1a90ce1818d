package org.balcao.spi.tck.fake;

import org.balcao.spi.hook.Reaction;
import org.balcao.spi.hook.ReactionProvider;

/** Makes reactions that write down which orders were placed and delivered. */
public final class FakeReactionProvider extends FakeProvider<Reaction> implements ReactionProvider {

  /** With a world of its own. */
  public FakeReactionProvider() {
    super("Fake reaction");
  }

  @Override
  protected Reaction make(FakeDesk desk) {
    return new FakeReaction(desk);
  }
}
