package org.balcao.spi.tck;

import java.time.Instant;
import org.balcao.spi.WebhookReceiver.Webhook;

/** Makes genuine messages, as the provider would send them to the instance on trial. */
@FunctionalInterface
public interface WebhookSigner {

  /**
   * A genuine message.
   *
   * @param event which event it is about: the same number is the same event, told again
   * @param at when it is signed and sent; the event itself happened shortly before the first time
   *     that it is told
   */
  Webhook sign(int event, Instant at);

  /**
   * A genuine message that tells an item of news, for a facet of {@link
   * org.balcao.spi.WebhookNews}.
   *
   * @param facet its name
   * @param item which item it tells: the same number is the same item, told again
   * @param at when it is signed and sent
   */
  default Webhook signNews(String facet, int item, Instant at) {
    return sign(item, at);
  }

  /** Whether signatures hold their time, so that an old message can be told from a new one. */
  default boolean datesSignatures() {
    return true;
  }
}
