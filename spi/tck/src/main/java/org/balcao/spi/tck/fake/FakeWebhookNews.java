package org.balcao.spi.tck.fake;

import java.util.List;
import java.util.function.IntFunction;
import org.balcao.spi.WebhookNews;
import org.balcao.spi.WebhookReceiver.Webhook;

/**
 * News by webhook: a message of {@link FakeWebhooks} about an event tells the item of its number.
 *
 * @param item makes the item of a number
 * @param <T> what comes
 */
record FakeWebhookNews<T>(IntFunction<T> item) implements WebhookNews<T> {
  @Override
  public List<T> in(Webhook webhook) {
    String event = webhook.body().split("\\|", -1)[0];
    return event.matches("event-\\d{1,9}")
        ? List.of(item.apply(Integer.parseInt(event.substring("event-".length()))))
        : List.of();
  }
}
