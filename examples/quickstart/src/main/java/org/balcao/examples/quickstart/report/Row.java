package org.balcao.examples.quickstart.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One figure of the store, beside what the source says of it.
 *
 * @param label what it is
 * @param value as the store has it
 * @param expected as the source has it; absent where the source cannot tell
 * @param size for a bar beside it; absent where a bar would say nothing
 */
public record Row(
    String label, String value, Optional<String> expected, Optional<BigDecimal> size) {

  /** Whether the source says the same, or nothing. */
  public boolean right() {
    return expected.isEmpty() || expected.get().equals(value);
  }

  /** A check mark, a difference, or nothing where the source has no opinion. */
  String mark() {
    return expected.map(e -> e.equals(value) ? "✓" : "✗ the source says " + e).orElse("");
  }
}
