package org.balcao.testkit.script;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.balcao.spi.CallContext;
import org.balcao.spi.Cursor;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** A feed of what a test has a provider tell. Thread-safe. */
final class Told<T> implements Feed<T> {
  private final String name;
  private final List<T> told = new CopyOnWriteArrayList<>();

  Told(String name) {
    this.name = name;
  }

  void tell(List<T> items) {
    told.addAll(items);
  }

  List<T> all() {
    return List.copyOf(told);
  }

  boolean anything() {
    return !told.isEmpty();
  }

  @Override
  public Outcome<Page<T>> read(Cursor after, int limit, CallContext context) {
    List<T> all = all();
    int from = after.isStart() ? 0 : Integer.parseInt(after.value());
    int to = Math.min(all.size(), from + limit);
    return Outcome.done(
        new Page<>(all.subList(from, to), new Cursor(Integer.toString(to)), to < all.size()),
        new ProviderRef(name));
  }
}
