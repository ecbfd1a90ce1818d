package org.balcao.kernel.shadow;

import org.balcao.kernel.plugin.PluginKind;

/**
 * Compares what two instances answered to one question. A bean of the feature that asks it, one per
 * operation; stateless. Its being there is what allows a kind of plugin to run in shadow, and only
 * with this operation: there must be one only for operations that do nothing but tell.
 *
 * @param <R> what the operation yields
 */
public interface Comparison<R> {
  /** A search, as whoever searches names it. */
  String SEARCH = "search.search";

  /** Reading complaints, as whoever has them read names it. */
  String ANALYZE = "complaint-analyzer.analyze";

  /** Whose answers. */
  PluginKind<?> kind();

  /** The operation as its callers name it, such as {@code carrier.quote}. */
  String operation();

  /** Compares two answers, both given. */
  Compared compare(R live, R shadow);
}
