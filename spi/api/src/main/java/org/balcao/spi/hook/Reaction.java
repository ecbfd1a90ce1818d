package org.balcao.spi.hook;

import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * Does something after the fact: tells another system, makes a file, rings a bell. Fed from the
 * store's durable events; it can neither change nor hold up what happened.
 *
 * <p>Each event reaches each instance at least once, and with the same operation key however often:
 * the key is the event's. Events of one order may overtake each other where one of them is retried.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.reaction.<name>.type}. Planned: {@code webhook}. Prove yours with {@code
 * ReactionContract}.
 */
@ExtensionPoint(
    kind = "reaction",
    side = ExtensionPoint.Side.HOOK,
    provider = ReactionProvider.class,
    planned = "webhook",
    without = "Nobody is told.")
public interface Reaction extends Plugin, Effect<Reaction.Reacted> {

  /**
   * The names of the events that it wants, such as {@code OrderPlaced}; the store's documentation
   * lists them. Constant. A name that the store does not know fails the start.
   */
  Set<String> events();

  /** Reacts to one event. */
  Outcome<Reacted> react(Happening happening, CallContext context);

  /** It was done. */
  record Reacted() {}
}
