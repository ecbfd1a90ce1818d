package org.balcao.spi.tck;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcao.spi.search.IndexBatch;
import org.balcao.spi.search.IndexRebuild;
import org.balcao.spi.search.IndexRebuild.SwapRequest;
import org.balcao.spi.search.IndexReceipt;
import org.balcao.spi.search.SearchEngine;
import org.balcao.spi.search.SearchPage;
import org.balcao.spi.search.SearchQuery;
import org.balcao.spi.search.SearchSuggestions;
import org.balcao.spi.search.Synonyms;
import org.balcao.spi.search.Synonyms.SynonymList;

/** The operations of a search engine, each with requests that work. */
final class SearchOperations {
  private final SearchEngineContract contract;

  SearchOperations(SearchEngineContract contract) {
    this.contract = contract;
  }

  List<Operation<SearchEngine, ?, ?, ?>> all() {
    return List.of(
        search(),
        index(),
        Operation.query(
            "suggestions",
            SearchEngine::suggestions,
            SearchSuggestions::suggest,
            bench -> steps(bench).typed(indexed(bench).substring(0, 3), 5)),
        Operation.effect(
            "rebuild",
            SearchEngine::rebuild,
            IndexRebuild::swap,
            bench -> new SwapRequest(generation(bench), 1)),
        Operation.repeatable(
            "add to a generation",
            SearchEngine::rebuild,
            (rebuild, added, context) -> rebuild.add(added.getKey(), added.getValue(), context),
            bench -> Map.entry(generation(bench), SearchSteps.batch(change(bench)))),
        Operation.repeatable(
            "drop a generation", SearchEngine::rebuild, IndexRebuild::drop, this::generation),
        Operation.repeatable(
            "synonyms",
            SearchEngine::synonyms,
            Synonyms::replace,
            bench ->
                new SynonymList(
                    contract.language(), List.of(Set.of("chaleira", bench.unique("bule"))))));
  }

  private Operation<SearchEngine, ?, ?, ?> search() {
    return Operation.<SearchEngine, SearchQuery, SearchPage>query(
            "search", SearchEngine::search, bench -> steps(bench).query(indexed(bench)))
        .strange(
            bench ->
                SearchQuery.of(indexed(bench), Samples.UNKNOWN_ATTRIBUTE, SearchQuery.MOST_HITS));
  }

  private Operation<SearchEngine, ?, ?, ?> index() {
    return Operation.<SearchEngine, IndexBatch, IndexReceipt>effect(
            "index", SearchEngine::index, bench -> SearchSteps.batch(change(bench)))
        .another(
            batch ->
                SearchSteps.batch(
                    new IndexBatch.Remove(batch.changes().get(0).id(), Long.MAX_VALUE / 2)));
  }

  private String indexed(Bench<SearchEngine> bench) {
    String word = steps(bench).word();
    steps(bench).put("product-" + word, 1, word, "blue");
    return word;
  }

  private String generation(Bench<SearchEngine> bench) {
    String word = steps(bench).word();
    return steps(bench).generation("product-" + word, word);
  }

  private IndexBatch.Change change(Bench<SearchEngine> bench) {
    String word = steps(bench).word();
    return steps(bench).document("product-" + word, 1, word, "blue", 10);
  }

  private SearchSteps steps(Bench<SearchEngine> bench) {
    return new SearchSteps(contract, bench);
  }
}
