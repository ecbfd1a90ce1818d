package org.balcao.spi.support;

import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.WebhookNews;

/**
 * A place where buyers and the store's staff write to each other: a mailbox, a messenger, a help
 * desk, a chat in the store's own pages.
 *
 * <p>The store keeps the conversation; a channel carries what is said. It gives each conversation a
 * reference of its own, by which later messages belong together.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.support.<name>.type}. Planned: {@code mailbox}. Prove yours with {@code
 * SupportChannelContract}.
 */
@ExtensionPoint(
    kind = "support",
    side = ExtensionPoint.Side.FRONT_OFFICE,
    provider = SupportChannelProvider.class,
    planned = "mailbox",
    without = "Staff write to buyers outside of the store.")
public interface SupportChannel extends Plugin, Effect<SupportChannel.Posted> {

  /**
   * Says something in a conversation, and begins it where it has no reference yet. {@code Done}
   * means that the next station took it. {@link Outcome.Rejected} as expired where the channel's
   * time to answer is over, see {@link InboundMessage#replyUntil}.
   */
  Outcome<Posted> post(Post post, CallContext context);

  /** What buyers say, where the channel keeps it. */
  default Optional<Feed<InboundMessage>> inbound() {
    return Optional.empty();
  }

  /** The same, where the channel tells it by webhook only. */
  default Optional<WebhookNews<InboundMessage>> inboundNews() {
    return Optional.empty();
  }

  /** Sends files, and fetches those that buyers sent. */
  default Optional<Attachments> attachments() {
    return Optional.empty();
  }

  /** Gives conversations to another queue. */
  default Optional<Transfers> transfers() {
    return Optional.empty();
  }

  /** Closes conversations. */
  default Optional<Closings> closings() {
    return Optional.empty();
  }

  /** Shows staff, beside the conversation, the order that it is about. */
  default Optional<OrderCards> orderCards() {
    return Optional.empty();
  }

  /**
   * It was said. The outcome's reference names what was said.
   *
   * @param conversation the channel's reference of the conversation, to be given with the next
   *     {@link Post}
   */
  record Posted(ProviderRef conversation) {}
}
