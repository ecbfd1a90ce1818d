package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.balcao.spi.Cursor;
import org.balcao.spi.Feed.Page;
import org.balcao.spi.Plugin;
import org.junit.jupiter.api.Test;

/** What a feed gives; needs a counterpart that can {@link Counterpart#tellNews}. */
public interface FeedChecks<P extends Plugin> extends Subject<P> {

  /** Page by page all news come, no page is longer than asked for, and at the end comes nothing. */
  @Test
  default void aFeedGivesAllNewsInPages() {
    eachFeed(this::assertComplete);
  }

  /** A page that is read again, by the same cursor, is the same, on a new instance as well. */
  @Test
  default void aFeedPageReadAgainIsTheSame() {
    eachFeed(this::assertRepeatable);
  }

  private <T> void assertComplete(Bench<P> bench, News<P, T> news) {
    assumeTrue(bench.counterpart().tellNews(news.name(), 5));
    Tally tally = new Tally(bench);
    Set<Object> seen = new LinkedHashSet<>();
    Cursor at = Cursor.START;
    for (int pages = 0; pages < 20; pages++) {
      Page<T> page = news.read(bench, at, 2);
      assertTrue(page.items().size() <= 2, "a page holds no more than asked for");
      seen.addAll(news.keys(page));
      if (page.items().isEmpty() && !page.more()) {
        break;
      }
      assertFalse(page.next().equals(at), "the next page lies behind this one");
      at = page.next();
    }
    assertEquals(5, seen.size(), "items that came, of 5");
    assertEquals(at, news.read(bench, at, 2).next(), "the cursor where nothing came");
    assumeTrue(bench.counterpart().tellNews(news.name(), 1));
    List<Object> late = news.keys(news.read(bench, at, 2));
    assertTrue(late.size() >= 1 && !seen.containsAll(late), "later news come after the cursor");
    tally.assertEffects(0, "of reading news");
  }

  private <T> void assertRepeatable(Bench<P> bench, News<P, T> news) {
    assumeTrue(bench.counterpart().tellNews(news.name(), 3));
    Page<T> first = news.read(bench, Cursor.START, 2);
    Page<T> second = news.read(bench, first.next(), 2);
    assertEquals(news.keys(first), news.keys(news.read(bench, Cursor.START, 2)), "read again");
    bench.restart();
    assertEquals(
        news.keys(second), news.keys(news.read(bench, first.next(), 2)), "after a restart");
  }

  private void eachFeed(FeedCheck<P> check) {
    List<String> examined = new ArrayList<>();
    for (News<P, ?> news : feeds()) {
      try (Bench<P> bench = new Bench<>(this)) {
        if (news.isPresentIn(bench.plugin())) {
          check.on(bench, news);
          examined.add(news.name());
        }
      }
    }
    assumeTrue(!examined.isEmpty(), "no feed that this could be tried with");
  }
}
