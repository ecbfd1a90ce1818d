package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.balcao.spi.policy.OrderAnalysis;
import org.junit.jupiter.api.Test;

/** What every {@link OrderAnalysis} keeps: it is pure, and its answer makes sense. */
public interface OrderAnalysisContract extends PolicyContract<OrderAnalysis> {

  @Override
  default Class<OrderAnalysis> extensionPoint() {
    return OrderAnalysis.class;
  }

  @Override
  default List<Rule<OrderAnalysis, ?, ?>> rules() {
    return List.of(
        Rule.of("analyse", OrderAnalysis::analyse, bench -> OrderAnalysisCases.sample()));
  }

  /** A finding is told once per order. */
  @Test
  default void eachFindingIsToldOnce() {
    try (Bench<OrderAnalysis> bench = new Bench<>(this)) {
      for (OrderAnalysis.Facts input : OrderAnalysisCases.all()) {
        List<OrderAnalysis.Finding> answer = bench.plugin().analyse(input);
        assertEquals(
            answer.size(),
            answer.stream().map(OrderAnalysis.Finding::code).distinct().count(),
            answer::toString);
      }
    }
  }
}
