package org.balcao.spi.tck;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Outcome;
import org.balcao.spi.search.IndexBatch;
import org.balcao.spi.search.IndexRebuild;
import org.balcao.spi.search.IndexRebuild.SwapRequest;
import org.balcao.spi.search.IndexReceipt;
import org.balcao.spi.search.IndexSchema;
import org.balcao.spi.search.IndexSchema.Field;
import org.balcao.spi.search.IndexSchema.Use;
import org.balcao.spi.search.ProductDocument;
import org.balcao.spi.search.SearchEngine;
import org.balcao.spi.search.SearchPage;
import org.balcao.spi.search.SearchQuery;
import org.balcao.spi.search.SearchQuery.AnyOf;
import org.balcao.spi.search.SearchQuery.Order;
import org.balcao.spi.search.SearchSuggestions.SuggestRequest;
import org.balcao.spi.search.SearchSuggestions.Suggestion;

/** What checks of a search engine do, one step after the other. */
final class SearchSteps {
  private static final Currency REAL = Currency.getInstance("BRL");

  private static final IndexSchema SCHEMA =
      new IndexSchema(
          List.of(
              Field.of("name", IndexSchema.Type.TEXT, Set.of(Use.SEARCH)),
              Field.of("colour", IndexSchema.Type.TERM, Set.of(Use.FILTER, Use.FACET)),
              Field.money("price", REAL)));

  private final SearchEngineContract contract;
  private final Bench<SearchEngine> bench;

  SearchSteps(SearchEngineContract contract, Bench<SearchEngine> bench) {
    this.contract = contract;
    this.bench = bench;
  }

  /** A word that no document had so far. */
  String word() {
    return bench.unique("zyx");
  }

  IndexBatch.Put document(String id, long version, String word, String colour, long price) {
    return new IndexBatch.Put(
        new ProductDocument(
            id,
            version,
            contract.language(),
            Map.of("name", "Chaleira " + word),
            Map.of("colour", List.of(colour)),
            Map.of(),
            Map.of("price", Samples.units(price, REAL))));
  }

  static IndexBatch batch(IndexBatch.Change change) {
    return new IndexBatch(SCHEMA, List.of(change));
  }

  void put(String id, long version, String word, String colour) {
    index(document(id, version, word, colour, 10));
  }

  void index(IndexBatch.Change change) {
    Outcome<IndexReceipt> answer = bench.plugin().index(batch(change), bench.call());
    bench.ref(answer);
    contract.awaitVisible();
  }

  SearchPage find(String word) {
    return find(SearchQuery.of(word, contract.language(), 10));
  }

  SearchPage find(SearchQuery query) {
    return bench.done(bench.plugin().search(query, bench.call()));
  }

  SearchQuery inColour(String word, String colour) {
    return new SearchQuery(
        word,
        contract.language(),
        List.of(new AnyOf("colour", Set.of(colour))),
        Set.of(),
        Order.RELEVANCE,
        0,
        10);
  }

  SearchQuery dearestFirst(String word, int offset) {
    return new SearchQuery(
        word, contract.language(), List.of(), Set.of(), Order.descending("price"), offset, 2);
  }

  /** A generation that holds one document. */
  String generation(String id, String word) {
    String generation = bench.unique("generation-");
    IndexRebuild rebuild = bench.facet(bench.plugin().rebuild());
    bench.ref(rebuild.add(generation, batch(document(id, 1, word, "white", 10)), bench.call()));
    return generation;
  }

  Outcome<IndexRebuild.Swapped> swap(SwapRequest request) {
    return bench.facet(bench.plugin().rebuild()).swap(request, bench.call());
  }

  SuggestRequest typed(String prefix, int limit) {
    return new SuggestRequest(prefix, contract.language(), limit);
  }

  Outcome<List<Suggestion>> suggest(String prefix, int limit) {
    return bench.facet(bench.plugin().suggestions()).suggest(typed(prefix, limit), bench.call());
  }

  /** A query that asks for all that can be asked for. */
  SearchQuery query(String word) {
    return new SearchQuery(
        word,
        contract.language(),
        List.of(
            new AnyOf("colour", Set.of("blue", "red")),
            new SearchQuery.PriceRange(
                "price", Optional.of(Samples.units(1, REAL)), Optional.empty())),
        Set.of("colour", "price"),
        Order.RELEVANCE,
        0,
        10);
  }
}
