package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.balcao.spi.Outcome;
import org.balcao.spi.search.IndexBatch;
import org.balcao.spi.search.IndexRebuild.SwapRequest;
import org.balcao.spi.search.SearchEngine;
import org.balcao.spi.search.SearchPage;
import org.balcao.spi.search.SearchPage.Bucket;
import org.balcao.spi.search.SearchPage.Hit;
import org.balcao.spi.search.SearchQuery;
import org.balcao.spi.search.SearchQuery.AnyOf;
import org.balcao.spi.search.SearchQuery.Order;
import org.junit.jupiter.api.Test;

/** What a {@link SearchEngine} keeps. */
public interface SearchEngineContract extends PluginContract<SearchEngine> {

  /** The language of sample documents, BCP 47; of the author, if not Portuguese. */
  default String language() {
    return "pt-BR";
  }

  /** Waits until what the engine took can be found; of the author, where that is not at once. */
  default void awaitVisible() {}

  @Override
  default Class<SearchEngine> extensionPoint() {
    return SearchEngine.class;
  }

  @Override
  default List<Operation<SearchEngine, ?, ?, ?>> operations() {
    return new SearchOperations(this).all();
  }

  /** A document that was taken in is found by its words, by the language that it is in. */
  @Test
  default void whatIsIndexedIsFound() {
    try (Bench<SearchEngine> bench = new Bench<>(this)) {
      SearchSteps steps = new SearchSteps(this, bench);
      String word = steps.word();
      steps.put("product-" + word, 1, word, "blue");
      assertEquals(List.of("product-" + word), ids(steps.find(word)), "hits");
      SearchQuery abroad = SearchQuery.of(word, "ja", 10);
      assertEquals(List.of(), ids(steps.find(abroad)), "hits in another language");
    }
  }

  /** An older version of a document that comes late changes nothing. */
  @Test
  default void anOlderDocumentIsIgnored() {
    try (Bench<SearchEngine> bench = new Bench<>(this)) {
      assumeTrue(bench.plugin().comparesVersions(), "it does not compare versions");
      SearchSteps steps = new SearchSteps(this, bench);
      String word = steps.word();
      steps.put("product-" + word, 7, word, "blue");
      steps.put("product-" + word, 6, word, "red");
      assertEquals(1, steps.find(word).total(), "hits of one document in two versions");
      assertEquals(0, steps.find(steps.inColour(word, "red")).total(), "hits of the older one");
    }
  }

  /** A document that was removed is not found, and an older version does not bring it back. */
  @Test
  default void aRemovedDocumentStaysAway() {
    try (Bench<SearchEngine> bench = new Bench<>(this)) {
      SearchSteps steps = new SearchSteps(this, bench);
      String word = steps.word();
      steps.put("product-" + word, 1, word, "green");
      steps.index(new IndexBatch.Remove("product-" + word, 3));
      assertEquals(0, steps.find(word).total(), "hits of what was removed");
      assumeTrue(bench.plugin().comparesVersions(), "it does not compare versions");
      steps.put("product-" + word, 2, word, "green");
      assertEquals(0, steps.find(word).total(), "hits of what was removed, put again too late");
    }
  }

  /** The values of a facet are counted over all hits, not over those of the page. */
  @Test
  default void facetsCountAllHits() {
    try (Bench<SearchEngine> bench = new Bench<>(this)) {
      SearchSteps steps = new SearchSteps(this, bench);
      String word = steps.word();
      steps.put("product-1-" + word, 1, word, "blue");
      steps.put("product-2-" + word, 1, word, "blue");
      steps.put("product-3-" + word, 1, word, "red");
      SearchQuery query =
          new SearchQuery(word, language(), List.of(), Set.of("colour"), Order.RELEVANCE, 0, 0);
      Map<String, Long> counts =
          Objects.requireNonNull(steps.find(query).facets().get("colour"), "the counts of colours")
              .buckets()
              .stream()
              .collect(
                  Collectors.toMap(Bucket::value, Bucket::count, (one, two) -> two, TreeMap::new));
      assertEquals(Map.of("blue", 2L, "red", 1L), counts, "counts of two blue ones and a red one");
    }
  }

  /** Page by page, in an order that was asked for, all hits come, and each comes once. */
  @Test
  default void pagesHoldAllHitsInOrder() {
    try (Bench<SearchEngine> bench = new Bench<>(this)) {
      SearchSteps steps = new SearchSteps(this, bench);
      String word = steps.word();
      for (int i = 1; i <= 3; i++) {
        steps.index(steps.document("product-" + i + "-" + word, 1, word, "grey", 10L * i));
      }
      List<String> first = ids(steps.find(steps.dearestFirst(word, 0)));
      List<String> second = ids(steps.find(steps.dearestFirst(word, 2)));
      assertEquals(List.of("product-3-" + word, "product-2-" + word), first, "the first page");
      assertEquals(List.of("product-1-" + word), second, "the second page");
    }
  }

  /** A filter by what is not a field to filter by is refused. */
  @Test
  default void aFieldThatIsNotAllowedIsRefused() {
    try (Bench<SearchEngine> bench = new Bench<>(this)) {
      SearchSteps steps = new SearchSteps(this, bench);
      String word = steps.word();
      steps.put("product-" + word, 1, word, "blue");
      SearchQuery query =
          new SearchQuery(
              word,
              language(),
              List.of(new AnyOf("cost_price", Set.of("1"))),
              Set.of(),
              Order.RELEVANCE,
              0,
              10);
      assertInstanceOf(
          Outcome.Rejected.class, bench.plugin().search(query, bench.call()), "a foreign field");
    }
  }

  /** A generation is found from the swap on and not before, and what it lacks is gone. */
  @Test
  default void aSwapChangesAllAtOnce() {
    try (Bench<SearchEngine> bench = Bench.with(this, "rebuild")) {
      SearchSteps steps = new SearchSteps(this, bench);
      String before = steps.word();
      String after = steps.word();
      steps.put("product-" + before, 1, before, "blue");
      String generation = steps.generation("product-" + after, after);
      assertEquals(0, steps.find(after).total(), "hits before the swap");
      bench.ref(steps.swap(new SwapRequest(generation, 1)));
      awaitVisible();
      assertEquals(1, steps.find(after).total(), "hits after the swap");
      assertEquals(0, steps.find(before).total(), "hits of what the generation lacks");
    }
  }

  /** A generation that lacks documents does not become the live one. */
  @Test
  default void anUnfinishedGenerationIsNotSwapped() {
    try (Bench<SearchEngine> bench = Bench.with(this, "rebuild")) {
      SearchSteps steps = new SearchSteps(this, bench);
      String word = steps.word();
      String generation = steps.generation("product-" + word, word);
      Tally tally = new Tally(bench);
      Outcome<?> answer = steps.swap(new SwapRequest(generation, 2));
      tally.assertRefused("a swap that lacks a document", answer);
    }
  }

  /** What is completed begins as it was typed, and no more comes than was asked for. */
  @Test
  default void suggestionsAreFew() {
    try (Bench<SearchEngine> bench = Bench.with(this, "suggestions")) {
      SearchSteps steps = new SearchSteps(this, bench);
      String word = steps.word();
      for (int i = 1; i <= 3; i++) {
        steps.put("product-" + i + "-" + word, 1, word + i, "blue");
      }
      int found = bench.done(steps.suggest(word, 2)).size();
      assertTrue(found <= 2, () -> found + " suggestions where 2 were asked for");
    }
  }

  private static List<String> ids(SearchPage page) {
    return page.hits().stream().map(Hit::id).toList();
  }
}
