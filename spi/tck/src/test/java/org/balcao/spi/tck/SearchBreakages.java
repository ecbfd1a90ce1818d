package org.balcao.spi.tck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.search.IndexBatch;
import org.balcao.spi.search.IndexRebuild;
import org.balcao.spi.search.ProductDocument;
import org.balcao.spi.search.SearchPage;
import org.balcao.spi.search.SearchQuery;
import org.balcao.spi.search.SearchSuggestions.SuggestRequest;

/** Search engines that are broken in ways of their own. */
final class SearchBreakages {
  private SearchBreakages() {}

  static List<Breakage> all() {
    return List.of(
        Breakage.of(
            "whatIsIndexedIsFound",
            "finds every language",
            act ->
                act.is("search") && act.request() instanceof SearchQuery q && isForeign(q)
                    ? act.withRequest(SearchQuery.of(q.text(), "pt-BR", q.limit())).proceed()
                    : act.proceed()),
        Breakage.of(
            "anOlderDocumentIsIgnored", "takes the last to come", act -> renewed(act, 6, "red")),
        Breakage.of(
            "aRemovedDocumentStaysAway", "forgets what is gone", act -> renewed(act, 2, "green")),
        Breakage.of("facetsCountAllHits", "counts the page", act -> uncounted(act)),
        Breakage.of(
            "pagesHoldAllHitsInOrder",
            "knows no second page",
            act ->
                act.is("search") && act.request() instanceof SearchQuery q && q.offset() > 0
                    ? act.withRequest(
                            new SearchQuery(
                                q.text(),
                                q.language(),
                                q.filters(),
                                q.facets(),
                                q.order(),
                                0,
                                q.limit()))
                        .proceed()
                    : act.proceed()),
        Breakage.of(
            "aFieldThatIsNotAllowedIsRefused",
            "finds nothing by it",
            act -> {
              Object answer = act.proceed();
              return act.is("search") && answer instanceof Outcome.Rejected
                  ? Outcome.done(nothing(), new ProviderRef("sabotage"))
                  : answer;
            }),
        new Breakage("aSwapChangesAllAtOnce", "shows it too early", Early::new),
        Breakage.of(
            "anUnfinishedGenerationIsNotSwapped",
            "swaps it all the same",
            act -> {
              Object answer = act.proceed();
              return act.is("swap") && answer instanceof Outcome.Rejected
                  ? Outcome.done(new IndexRebuild.Swapped(), new ProviderRef("sabotage"))
                  : answer;
            }),
        Breakage.of(
            "suggestionsAreFew",
            "suggests all there is",
            act ->
                act.is("suggest") && act.request() instanceof SuggestRequest r
                    ? act.withRequest(new SuggestRequest(r.prefix(), r.language(), 50)).proceed()
                    : act.proceed()));
  }

  private static boolean isForeign(SearchQuery query) {
    return query.language().equals("ja");
  }

  private static SearchPage nothing() {
    return new SearchPage(List.of(), 0, true, Map.of(), Optional.empty());
  }

  /** Takes a document of a certain version and colour as if it were a newer one. */
  private static Object renewed(Act act, long version, String colour) throws Exception {
    if (act.is("index")
        && act.request() instanceof IndexBatch batch
        && batch.changes().get(0) instanceof IndexBatch.Put put
        && put.version() == version
        && put.document().terms().get("colour").equals(List.of(colour))) {
      ProductDocument d = put.document();
      ProductDocument newer =
          new ProductDocument(
              d.id(), 99, d.language(), d.texts(), d.terms(), d.numbers(), d.prices());
      return act.withRequest(new IndexBatch(batch.schema(), List.of(new IndexBatch.Put(newer))))
          .proceed();
    }
    return act.proceed();
  }

  private static Object uncounted(Act act) throws Exception {
    Object answer = act.proceed();
    return act.is("search") && answer instanceof Outcome<?> outcome
        ? outcome.map(
            value -> {
              SearchPage page = (SearchPage) value;
              return page.hits().isEmpty() && page.total() == 3
                  ? new SearchPage(
                      page.hits(),
                      page.total(),
                      page.exact(),
                      Map.of("colour", SearchPage.Facet.of(List.of())),
                      page.correction())
                  : page;
            })
        : answer;
  }

  /** Finds what was only put aside. */
  private static final class Early extends Sabotage {
    private final Set<String> aside = ConcurrentHashMap.newKeySet();

    @Override
    Object call(Act act) throws Exception {
      if (act.is("add") && act.arguments().get(1) instanceof IndexBatch batch) {
        batch.changes().forEach(change -> aside.add(change.id()));
      }
      return act.is("search") && act.request() instanceof SearchQuery query
          ? act.proceedToOutcome()
              .map(page -> aside.contains("product-" + query.text()) ? one() : page)
          : act.proceed();
    }

    private static SearchPage one() {
      return new SearchPage(List.of(), 1, true, Map.of(), Optional.empty());
    }
  }
}
