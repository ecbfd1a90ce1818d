package org.balcao.kernel.feed;

import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Cursor;
import org.balcao.spi.Feed.Page;
import org.jspecify.annotations.Nullable;

/** Cursors, and the keys of what was taken. */
@Dependent
class FeedTable {
  private static final int LONGEST_KEY = 200;
  private static final Duration KEPT = Duration.ofDays(90);

  /** Why a page cannot be an answer. */
  static <T> Optional<String> flaw(FeedConsumer<?, T> consumer, Page<T> page, int limit) {
    if (page.items().size() > limit) {
      return Optional.of(page.items().size() + " items where " + limit + " were asked for");
    }
    for (T item : page.items()) {
      String key = consumer.key(item);
      if (key.isBlank() || key.length() > LONGEST_KEY) {
        return Optional.of("an item's key has 1 to " + LONGEST_KEY + " characters");
      }
    }
    return Optional.empty();
  }

  Cursor cursor(Session session, String feed, String plugin) {
    return session
        .first(
            row -> new Cursor(row.textOrNull("position") == null ? "" : row.text("position")),
            "select position from balcao_feed where feed = ? and plugin = ?",
            feed,
            plugin)
        .orElse(Cursor.START);
  }

  void moveOn(Session session, String feed, String plugin, Cursor next, Instant now) {
    int moved =
        session.update(
            "update balcao_feed set position = ?, read_at = ? where feed = ? and plugin = ?",
            next.value(),
            now,
            feed,
            plugin);
    if (moved == 0) {
      session.update(
          "insert into balcao_feed (feed, plugin, position, read_at) values (?, ?, ?, ?)",
          feed,
          plugin,
          next.value(),
          now);
    }
  }

  /** The items that were not taken before, which from now on are. */
  <T> List<T> unseen(
      Session session, FeedConsumer<?, T> consumer, String plugin, List<T> items, Instant now) {
    Map<String, T> byKey = new LinkedHashMap<>();
    items.forEach(item -> byKey.putIfAbsent(consumer.key(item), item));
    if (byKey.isEmpty()) {
      return List.of();
    }
    List<Object> parameters = new ArrayList<>(List.of(consumer.name(), plugin));
    parameters.addAll(byKey.keySet());
    Set<String> seen =
        new HashSet<>(
            session.list(
                row -> row.text("item_key"),
                "select item_key from balcao_feed_item where feed = ? and plugin = ? and item_key in"
                    + " ("
                    + String.join(", ", Collections.nCopies(byKey.size(), "?"))
                    + ")",
                parameters.toArray()));
    byKey.keySet().removeAll(seen);
    List<@Nullable Object[]> rows = new ArrayList<>();
    byKey.keySet().forEach(key -> rows.add(new Object[] {consumer.name(), plugin, key, now}));
    if (!rows.isEmpty()) {
      session.batch(
          "insert into balcao_feed_item (feed, plugin, item_key, taken_at) values (?, ?, ?, ?)",
          rows);
    }
    return List.copyOf(byKey.values());
  }

  /** Keys so old that no provider tells them again. */
  void forget(Session session, String feed, String plugin, Instant now) {
    session.update(
        "delete from balcao_feed_item where feed = ? and plugin = ? and taken_at < ?",
        feed,
        plugin,
        now.minus(KEPT));
  }
}
