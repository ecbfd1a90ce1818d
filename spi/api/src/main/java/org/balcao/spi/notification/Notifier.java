package org.balcao.spi.notification;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;
import org.balcao.spi.WebhookNews;

/**
 * Sends messages over one or several channels. Whether somebody may be written to, when and how
 * often, the kernel decides before it calls.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.notifier.<name>.type}. Shipped: {@code smtp} and {@code maildir}. Prove yours with
 * {@code NotifierContract}.
 */
@ExtensionPoint(
    kind = "notifier",
    side = ExtensionPoint.Side.FRONT_OFFICE,
    provider = NotifierProvider.class,
    shipped = {"smtp", "maildir"},
    without = "Messages are skipped.")
public interface Notifier extends Plugin, Effect<Notifier.Receipt> {

  /** The channels that this instance serves; at least one. Constant. */
  Set<Channel> channels();

  /**
   * Hands one message over. {@code Done} means that the next station took it, not that it was read;
   * a recipient that can never be reached is {@code Rejected}, and so is a text that needs an
   * approved template and has none.
   */
  Outcome<Receipt> send(Message message, CallContext context);

  /**
   * How long after the recipient's own last message a text that is no approved template may be
   * sent; absent where it always may. Constant.
   */
  default Optional<Duration> freeTextWindow(Channel channel) {
    return Optional.empty();
  }

  /** Has templates approved, on channels that send no other. */
  default Optional<MessageTemplates> templates() {
    return Optional.empty();
  }

  /** The addresses that bounced, complained or opted out at the provider. */
  default Optional<Feed<Suppression>> suppressions() {
    return Optional.empty();
  }

  /** The same, where the provider tells it by webhook and keeps no list. */
  default Optional<WebhookNews<Suppression>> suppressionNews() {
    return Optional.empty();
  }

  /** What became of the messages, where the provider keeps it. */
  default Optional<Feed<DeliveryReport>> receipts() {
    return Optional.empty();
  }

  /** The same, where the provider tells it by webhook only. */
  default Optional<WebhookNews<DeliveryReport>> receiptNews() {
    return Optional.empty();
  }

  /** The message was taken by the next station. */
  record Receipt() {}
}
