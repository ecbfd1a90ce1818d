package org.balcao.spi.tck.fake;

import java.util.List;
import org.balcao.spi.CallContext;
import org.balcao.spi.Cursor;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;

/**
 * News of the {@link FakeWorld}, in the order in which they were told. The cursor is the number of
 * items read.
 *
 * @param <T> what comes
 */
public final class FakeFeed<T> implements Feed<T> {
  private final FakeDesk desk;
  private final String name;
  private final Class<T> type;

  /**
   * @param name the facet's, with which {@link FakeWorld#tell} is called
   */
  public FakeFeed(FakeDesk desk, String name, Class<T> type) {
    this.desk = desk;
    this.name = name;
    this.type = type;
  }

  @Override
  public Outcome<Page<T>> read(Cursor after, int limit, CallContext context) {
    return desk.answer(context, () -> page(after, limit));
  }

  private Page<T> page(Cursor after, int limit) {
    List<T> all = desk.world().newsOf(name).stream().map(type::cast).toList();
    int from = after.isStart() ? 0 : Integer.parseInt(after.value());
    int to = Math.min(all.size(), from + limit);
    return from == to
        ? Page.empty(after)
        : new Page<>(all.subList(from, to), new Cursor(Integer.toString(to)), to < all.size());
  }
}
