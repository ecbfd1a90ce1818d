package org.balcao.spi.tck;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.balcao.spi.CallContext;
import org.balcao.spi.Cursor;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * A feed of an extension point, and how to try it.
 *
 * @param name of the facet; {@link Counterpart#tellNews} is asked with it
 * @param facet where the feed is
 * @param key what tells that two items are the same
 * @param <P> the extension point
 * @param <T> what comes
 */
public record News<P extends Plugin, T>(
    String name, Function<P, Optional<Feed<T>>> facet, Function<T, Object> key) {

  boolean isPresentIn(P plugin) {
    return facet.apply(plugin).isPresent();
  }

  Feed.Page<T> read(Bench<P> bench, Cursor after, int limit) {
    Feed<T> feed = bench.facet(facet.apply(bench.plugin()));
    CallContext context = bench.call();
    Outcome<Feed.Page<T>> answer =
        Answers.heard("reading '" + name + "'", () -> feed.read(after, limit, context));
    return answer
        .toOptional()
        .orElseThrow(() -> new AssertionError("reading '" + name + "' was answered " + answer));
  }

  List<Object> keys(Feed.Page<T> page) {
    return page.items().stream().<Object>map(key).toList();
  }
}
