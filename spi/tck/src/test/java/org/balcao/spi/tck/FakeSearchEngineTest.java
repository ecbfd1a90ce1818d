package org.balcao.spi.tck;

import java.util.List;
import org.balcao.spi.search.SearchEngine;
import org.balcao.spi.tck.fake.FakeProvider;
import org.balcao.spi.tck.fake.FakeSearchEngineProvider;

/** The fake search engine keeps its contract. */
class FakeSearchEngineTest implements SearchEngineContract, FakeWithoutPeople<SearchEngine> {
  private final FakeSearchEngineProvider fake = new FakeSearchEngineProvider();

  @Override
  public FakeProvider<SearchEngine> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return SearchBreakages.all();
  }
}
