package org.balcao.spi.campaign;

import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.notification.Channel;

/**
 * News of what a journey did. It is the provider's view; which order the store counts as won back
 * is the store's own rule.
 *
 * @param key the same whenever this piece of news is told again; unique within the feed
 * @param journey the reference that starting was answered with, if the provider carries it
 * @param startId the {@link JourneyStart#id}, if the provider carries it
 * @param event in the kernel's words
 * @param rawEvent the provider's own code
 * @param step the provider's name of the message, if it is about one
 * @param channel how it was sent, if it is about a message
 * @param orderNumber the order, if it is about one
 * @param value what the provider counts, if it counts money
 * @param cost what it cost, if the provider says so
 * @param at when it happened
 */
public record Attribution(
    String key,
    Optional<ProviderRef> journey,
    Optional<String> startId,
    Event event,
    String rawEvent,
    Optional<String> step,
    Optional<Channel> channel,
    Optional<String> orderNumber,
    Optional<Money> value,
    Optional<Money> cost,
    Instant at) {

  /** What happened. */
  public enum Event {
    /** A message was sent. */
    SENT,
    /** It was opened. Many machines open messages. */
    OPENED,
    /** Its link was followed. */
    CLICKED,
    /** The provider counts an order to it. */
    CONVERTED,
    /** The journey came to its end by itself. */
    FINISHED,
    /** The journey was stopped. */
    STOPPED,
    /** Something that the plugin does not know; the raw one says more. */
    UNRECOGNIZED
  }
}
