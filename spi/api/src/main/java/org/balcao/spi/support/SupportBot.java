package org.balcao.spi.support;

import java.util.Optional;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * Answers buyers: a set of intents, a dialogue engine, a language model.
 *
 * <p>A bot has no hands. It sees what it is given, and what it wants done it proposes; the kernel
 * checks that the buyer may do it, asks the buyer where that is due, and carries it out as the
 * buyer's own command. What a bot says is shown as text of a machine.
 *
 * <p>It keeps nothing between turns but what it gives back as {@link BotReply#memory}, so that any
 * node may answer the next turn. The kernel keeps the first reply of each turn, by {@link
 * BotInput#conversationId} and {@link BotInput#turn}: asking again, after a crash, may cost time
 * and money, and changes nothing.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.bot.<name>.type}. Planned: {@code intents}. Prove yours with {@code
 * SupportBotContract}.
 */
@ExtensionPoint(
    kind = "bot",
    side = ExtensionPoint.Side.FRONT_OFFICE,
    provider = SupportBotProvider.class,
    planned = "intents",
    without = "Every conversation goes to a person.")
public interface SupportBot extends Plugin {

  /**
   * Answers one turn, without any effect. Not to know is an answer; a reply that comes after the
   * time of the call is lost, and the buyer gets a person. The reference of the answer names the
   * turn at the provider, where it knows one.
   */
  Outcome<BotReply> respond(BotInput input, CallContext context);

  /** Languages that it understands, BCP 47 without region; empty for any. Constant. */
  default Set<String> languages() {
    return Set.of();
  }

  /**
   * Whether what buyers say stays on the store's own machines. Where not, the kernel blacks
   * personal data out before it asks. Constant.
   */
  default boolean onPremise() {
    return false;
  }

  /** Learns from examples that the store gives. */
  default Optional<BotTraining> training() {
    return Optional.empty();
  }
}
