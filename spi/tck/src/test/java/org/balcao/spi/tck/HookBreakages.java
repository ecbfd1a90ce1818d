package org.balcao.spi.tck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Outcome;
import org.balcao.spi.Violation;
import org.balcao.spi.hook.ProcessStep;

/** Hooks that are broken in ways of their own. */
final class HookBreakages {
  private HookBreakages() {}

  static List<Breakage> validator() {
    return Ruling.with(
        Breakage.of(
            "aValidatorStandsAtPointsThatThereAre",
            "stands nowhere",
            act -> act.is("points") ? Set.of("checkout.plaice") : act.proceed()),
        Breakage.of(
            "anObjectionSaysWhy",
            "objects without a word",
            act -> act.is("validate") ? List.of(Violation.of("no", " ")) : act.proceed()));
  }

  static List<Breakage> contributor() {
    return Ruling.with(
        Breakage.of(
            "aContributorStandsAtPointsThatThereAre",
            "stands nowhere",
            act -> act.is("points") ? Set.of() : act.proceed()),
        Breakage.of(
            "aContributionCanBeKept",
            "adds a book",
            act -> act.is("contribute") ? Map.of("book", "x".repeat(5000)) : act.proceed()),
        Breakage.of(
            "aContributionHoldsNoCardNumber",
            "adds a card",
            act -> act.is("contribute") ? Map.of("card", "4111 1111 1111 1111") : act.proceed()));
  }

  static List<Breakage> reaction() {
    return List.of(
        Breakage.of(
            "aReactionNamesItsEvents",
            "wants nothing",
            act -> act.is("events") ? Set.of() : act.proceed()));
  }

  static List<Breakage> processStep() {
    return List.of(
        Breakage.of(
            "aStepStandsAtAPoint",
            "stands beside the road",
            act -> act.is("point") ? "order.somewhere" : act.proceed()),
        Breakage.of(
            "aNoteIsShort",
            "writes a book",
            act -> {
              Object answer = act.proceed();
              return answer instanceof Outcome<?> outcome
                  ? outcome.map(
                      value ->
                          value instanceof ProcessStep.StepResult
                              ? new ProcessStep.StepResult(Optional.of("x".repeat(500)))
                              : value)
                  : answer;
            }));
  }
}
