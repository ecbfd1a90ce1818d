package org.balcao.spi.search;

import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * Finds products: an index in the store's own process, a search server, a service.
 *
 * <p>The index is a copy that may be thrown away and rebuilt; what is true of a product, its price
 * and whether it may be sold to this buyer is asked of the store, never of a hit.
 *
 * <p>A document is known by its id and its version: the same one again changes nothing, and an
 * older one that comes late is ignored. An engine that cannot compare versions says so by {@link
 * #comparesVersions}.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.search.<name>.type}. Planned: {@code lucene}. Prove yours with {@code
 * SearchEngineContract}.
 */
@ExtensionPoint(
    kind = "search",
    side = ExtensionPoint.Side.FRONT_OFFICE,
    provider = SearchEngineProvider.class,
    planned = "lucene",
    without = "Products are found by the store's database, without facets.")
public interface SearchEngine extends Plugin, Effect<IndexReceipt> {

  /**
   * Finds products, without effect. A field that the engine was never given, or not for that use,
   * is {@link Outcome.Rejected} as an invalid request; a page that lies deeper than the engine can
   * reach, as a limit exceeded. The reference of the answer names the index.
   */
  Outcome<SearchPage> search(SearchQuery query, CallContext context);

  /**
   * Takes documents in, and out. {@link Outcome.Pending} where they can be found only later. A
   * document that the engine cannot take does not stop the others; the receipt names it.
   */
  Outcome<IndexReceipt> index(IndexBatch batch, CallContext context);

  /**
   * Whether an older version of a document that comes late is ignored. Where not, the kernel gives
   * one batch after the other, each with what is true by then. Constant.
   */
  default boolean comparesVersions() {
    return true;
  }

  /** Completes what a buyer begins to type. */
  default Optional<SearchSuggestions> suggestions() {
    return Optional.empty();
  }

  /** Builds the index anew beside the old one and swaps them. */
  default Optional<IndexRebuild> rebuild() {
    return Optional.empty();
  }

  /** Knows words that mean the same. */
  default Optional<Synonyms> synonyms() {
    return Optional.empty();
  }
}
