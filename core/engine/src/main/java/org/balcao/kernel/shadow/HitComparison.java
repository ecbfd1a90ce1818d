package org.balcao.kernel.shadow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.spi.search.SearchPage;

/**
 * Two search engines agree on a query where the first ten hits are the same in the same order;
 * alike by how many of them they have in common. Scores are each engine's own scale, and how many
 * hits there are in all is often an estimate: neither is compared.
 */
@ApplicationScoped
@Typed(Comparison.class)
final class HitComparison implements Comparison<SearchPage> {
  private static final int PLACES = 10;

  @Inject
  HitComparison() {}

  @Override
  public PluginKind<?> kind() {
    return PluginKind.SEARCH;
  }

  @Override
  public String operation() {
    return SEARCH;
  }

  @Override
  public Compared compare(SearchPage live, SearchPage shadow) {
    return Compared.rankings(ids(live), ids(shadow), PLACES);
  }

  private static List<String> ids(SearchPage page) {
    return page.hits().stream().map(SearchPage.Hit::id).toList();
  }
}
