package org.balcao.spi.tck.fake;

import org.balcao.spi.search.SearchEngine;
import org.balcao.spi.search.SearchEngineProvider;

/** Makes search engines in memory, which find documents that have all words of a query. */
public final class FakeSearchEngineProvider extends FakeProvider<SearchEngine>
    implements SearchEngineProvider {
  private final FakeGenerations generations = new FakeGenerations();

  /** With a world of its own. */
  public FakeSearchEngineProvider() {
    super("Fake search engine");
  }

  @Override
  protected SearchEngine make(FakeDesk desk) {
    return new FakeSearchEngine(desk, generations);
  }
}
