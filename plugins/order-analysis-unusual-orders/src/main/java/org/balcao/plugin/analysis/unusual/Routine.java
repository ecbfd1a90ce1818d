package org.balcao.plugin.analysis.unusual;

import java.util.Optional;
import org.balcao.spi.policy.OrderAnalysis.Facts;
import org.balcao.spi.policy.OrderAnalysis.Finding;

/** One thing that may be odd about an order. Pure. */
interface Routine {

  /** What is odd, with the figures that show it; empty where all is well. */
  Optional<Finding> look(Facts facts);
}
