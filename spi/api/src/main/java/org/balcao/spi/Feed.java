package org.balcao.spi;

import java.util.List;

/**
 * News that a provider keeps for the store to fetch: changes of stock, documents that arrived,
 * answers to a survey. Reading has no effect at the provider: a page may be read again, by the same
 * cursor, after a crash. The kernel keeps the cursor in the same transaction as what it made of the
 * items, so that none is lost and none is taken twice.
 *
 * <p>Thread-safe.
 *
 * @param <T> what comes
 */
public interface Feed<T> {

  /**
   * The items after a place, oldest first where the provider knows an order. An item may come again
   * on a later page; its own key tells that it is the same.
   *
   * @param after the {@link Page#next()} of the last page; {@link Cursor#START} at first
   * @param limit how many items at most, from 1; a provider may give fewer
   * @return {@link Outcome.Done} with a page, which may be empty. Its reference names the feed. An
   *     item that the plugin cannot read must not stop the others: it comes with what is readable
   *     and an unrecognised kind
   */
  Outcome<Page<T>> read(Cursor after, int limit, CallContext context);

  /**
   * Some items, and where to go on.
   *
   * @param items oldest first where there is an order
   * @param next where the next page begins; equal to the place asked for where nothing came
   * @param more whether the next page can be read at once
   */
  record Page<T>(List<T> items, Cursor next, boolean more) {
    /** Copies the list. */
    public Page {
      items = List.copyOf(items);
    }

    /** No news. */
    public static <T> Page<T> empty(Cursor at) {
      return new Page<>(List.of(), at, false);
    }
  }
}
