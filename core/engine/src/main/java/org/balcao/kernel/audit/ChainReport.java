package org.balcao.kernel.audit;

import java.util.List;

/**
 * What came of walking the chain.
 *
 * @param links how many links were looked at
 * @param violations each names an entry and says what is wrong with it; at most 100
 */
public record ChainReport(long links, List<String> violations) {
  /** Copies the list. */
  public ChainReport {
    violations = List.copyOf(violations);
  }
}
