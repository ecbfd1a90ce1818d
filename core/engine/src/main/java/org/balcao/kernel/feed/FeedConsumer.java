package org.balcao.kernel.feed;

import java.time.Duration;
import java.util.Optional;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.spi.Feed;
import org.balcao.spi.Plugin;

/**
 * Takes what one feed of a kind of plugin brings. A bean; the store reads the feed of every
 * configured instance that has it, page by page. An item is taken once, whatever crashes and
 * however often a provider tells it: its key, the cursor and what {@link #take} wrote are committed
 * together.
 *
 * @param <P> the extension point
 * @param <T> the items
 */
public interface FeedConsumer<P extends Plugin, T> {

  /** A name of its own, kept for ever: it carries the cursors. Lower case and hyphens. */
  String name();

  /** Whose feed it is. */
  PluginKind<P> kind();

  /** The feed, if the instance has it. */
  Optional<Feed<T>> feed(P plugin);

  /** What makes an item itself; the same when it is told again. At most 200 characters. */
  String key(T item);

  /** How long to wait once there is no more news; a webhook of the instance ends the wait. */
  default Duration pause() {
    return Duration.ofMinutes(5);
  }

  /**
   * Takes one item, in a unit of work. What throws is repeated with all that follows it, and is
   * before a person in the end: no item is passed over.
   *
   * @param plugin the configured name of the instance
   */
  void take(Session session, String plugin, T item);
}
