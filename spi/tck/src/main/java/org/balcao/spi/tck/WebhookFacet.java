package org.balcao.spi.tck;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.balcao.spi.Plugin;
import org.balcao.spi.WebhookNews;
import org.balcao.spi.WebhookReceiver.Webhook;

/**
 * News that come by webhook only, and how to try them.
 *
 * @param name of the facet; {@link WebhookSigner#signNews} is asked with it
 * @param facet where they are
 * @param key what tells that two items are the same
 * @param <P> the extension point
 * @param <T> what comes
 */
public record WebhookFacet<P extends Plugin, T>(
    String name, Function<P, Optional<WebhookNews<T>>> facet, Function<T, Object> key) {

  boolean isPresentIn(P plugin) {
    return facet.apply(plugin).isPresent();
  }

  List<Object> keysIn(Bench<P> bench, Webhook webhook) {
    return bench.facet(facet.apply(bench.plugin())).in(webhook).stream().<Object>map(key).toList();
  }
}
