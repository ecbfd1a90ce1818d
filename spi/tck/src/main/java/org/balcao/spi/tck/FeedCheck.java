package org.balcao.spi.tck;

import org.balcao.spi.Plugin;

/** A check of one feed. */
@FunctionalInterface
interface FeedCheck<P extends Plugin> {
  void on(Bench<P> bench, News<P, ?> news);
}
