package org.balcao.spi;

import java.util.List;

/**
 * News that a provider tells by webhook only, and does not keep: what a {@link WebhookReceiver}'s
 * message says is then all that can ever be known, so that the rule of re-reading cannot hold. It
 * stands beside a {@link Feed} of the same items, or in its place; the same item may come by both,
 * with the same key.
 *
 * <p>The kernel asks it only about messages that {@link WebhookReceiver#read} found genuine, takes
 * the items and the message in one transaction, and puts up with lost, late, repeated and
 * disordered ones. Where the provider keeps the news, leave this absent and give a {@link Feed}.
 *
 * <p>Thread-safe. Pure: no effect, no network.
 *
 * @param <T> what comes
 */
@FunctionalInterface
public interface WebhookNews<T> {

  /**
   * What a genuine message tells; empty if it tells nothing of this kind. An item that the plugin
   * cannot read must not stop the others: it comes with what is readable and an unrecognised kind.
   *
   * @param webhook as it came in
   */
  List<T> in(WebhookReceiver.Webhook webhook);
}
