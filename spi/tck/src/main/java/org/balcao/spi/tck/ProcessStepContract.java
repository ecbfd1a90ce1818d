package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.balcao.spi.hook.OrderFacts;
import org.balcao.spi.hook.ProcessStep;
import org.junit.jupiter.api.Test;

/** What every {@link ProcessStep} keeps. */
public interface ProcessStepContract extends PluginContract<ProcessStep> {

  @Override
  default Class<ProcessStep> extensionPoint() {
    return ProcessStep.class;
  }

  @Override
  default List<Operation<ProcessStep, ?, ?, ?>> operations() {
    return List.of(
        Operation.<ProcessStep, OrderFacts, ProcessStep.StepResult>effect(
                "run", ProcessStep::run, bench -> HookSamples.order(bench.unique("o-"), 2))
            .strange(bench -> HookSamples.strangeOrder(bench.unique("o-"))));
  }

  /** It stands at a point of the order's course, and at the same one each time it is asked. */
  @Test
  default void aStepStandsAtAPoint() {
    try (Bench<ProcessStep> bench = new Bench<>(this)) {
      String point = bench.plugin().point();
      assertTrue(HookSamples.STEPS.contains(point), () -> "it stands at " + point);
      assertEquals(point, bench.plugin().point(), "asked again");
    }
  }

  /** A note for the time line is short. */
  @Test
  default void aNoteIsShort() {
    try (Bench<ProcessStep> bench = new Bench<>(this)) {
      bench
          .plugin()
          .run(HookSamples.order(bench.unique("o-"), 2), bench.call())
          .toOptional()
          .flatMap(ProcessStep.StepResult::note)
          .ifPresent(note -> assertTrue(note.length() <= 400, "the length of a note"));
    }
  }
}
