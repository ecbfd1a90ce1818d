package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.balcao.spi.Plugin;

/** Benches for checks of one facet. */
final class Benches {
  private Benches() {}

  /** A bench whose plugin has that facet; without it the check is skipped. */
  static <P extends Plugin> Bench<P> with(Subject<P> subject, String facet) {
    Bench<P> bench = new Bench<>(subject);
    if (!Facets.of(subject.extensionPoint(), bench.plugin()).contains(facet)) {
      bench.close();
      assumeTrue(false, () -> "there is no facet " + facet);
    }
    return bench;
  }
}
