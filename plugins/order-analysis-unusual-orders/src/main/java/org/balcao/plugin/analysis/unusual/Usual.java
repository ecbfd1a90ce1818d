package org.balcao.plugin.analysis.unusual;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * What is usual among some numbers: their median, and the median of their distances from it. One
 * wild number among them moves neither far, unlike mean and standard deviation.
 *
 * @param median the middle one
 * @param spread the median absolute deviation
 */
record Usual(BigDecimal median, BigDecimal spread) {

  /** Of one number or more. */
  static Usual of(List<BigDecimal> numbers) {
    BigDecimal middle = median(numbers);
    return new Usual(middle, median(numbers.stream().map(n -> n.subtract(middle).abs()).toList()));
  }

  private static BigDecimal median(List<BigDecimal> numbers) {
    List<BigDecimal> sorted = numbers.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : sorted
            .get(half - 1)
            .add(sorted.get(half))
            .divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
  }

  /**
   * Where the unusual begins: so many spreads above the median, and never less than twice the
   * median, since who always buys the same has no spread at all.
   */
  BigDecimal limit(BigDecimal spreads) {
    return median.add(spread.multiply(spreads)).max(median.multiply(BigDecimal.valueOf(2)));
  }
}
