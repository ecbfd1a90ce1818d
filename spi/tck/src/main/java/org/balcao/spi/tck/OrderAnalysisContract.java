package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.balcao.spi.policy.OrderAnalysis;
import org.balcao.spi.policy.OrderAnalysis.Facts;
import org.balcao.spi.policy.OrderAnalysis.Finding;
import org.junit.jupiter.api.Test;

/** What every {@link OrderAnalysis} keeps. */
public interface OrderAnalysisContract
    extends GeneratedChecks<OrderAnalysis, Facts, List<Finding>> {

  @Override
  default Class<OrderAnalysis> extensionPoint() {
    return OrderAnalysis.class;
  }

  @Override
  default List<Finding> ask(OrderAnalysis policy, Facts input) {
    return policy.analyse(input);
  }

  @Override
  default List<Facts> inputs() {
    return OrderAnalysisCases.ALL;
  }

  /** A finding is told once per order. */
  @Test
  default void eachFindingIsToldOnce() {
    Inputs.each(
        this,
        (policy, input) -> {
          List<String> codes = ask(policy, input).stream().map(Finding::code).toList();
          assertEquals(new HashSet<>(codes).size(), codes.size(), "findings, each once");
        });
  }

  /** A finding has a code that programs can rely on. */
  @Test
  default void aFindingHasACodeForPrograms() {
    Inputs.each(
        this,
        (policy, input) ->
            ask(policy, input)
                .forEach(
                    finding ->
                        assertTrue(
                            finding.code().matches("[a-z0-9-]{1,60}"),
                            () -> "a code: " + finding.code())));
  }

  /** What is kept with an order tells nothing more about its buyer. */
  @Test
  default void evidenceTellsNothingAboutThePerson() {
    Inputs.each(
        this,
        (policy, input) ->
            ask(policy, input)
                .forEach(
                    finding ->
                        assertFalse(
                            Person.CANARIES.stream().anyMatch(finding.evidence()::contains),
                            () -> "evidence: " + finding.evidence())));
  }
}
