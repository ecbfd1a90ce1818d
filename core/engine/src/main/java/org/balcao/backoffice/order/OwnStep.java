package org.balcao.backoffice.order;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.process.PluginStep;
import org.balcao.kernel.process.Settlement;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.hook.OrderFacts;
import org.balcao.spi.hook.ProcessStep;
import org.balcao.spi.hook.ProcessStep.StepResult;

/** A step of the adopter's own in the course of one order. */
final class OwnStep extends PluginStep<ProcessStep, StepResult> {
  static final String OPERATION = "order.step";
  private static final int LONGEST_NOTE = 400;

  private final OrderSteps steps;
  private final OrderSteps.Standing standing;
  private final OrderFacts order;

  OwnStep(
      OrderSteps steps,
      OrderSteps.Standing standing,
      OrderFacts order,
      Locale locale,
      Duration patience) {
    super(
        PluginKind.PROCESS_STEP, standing.step(), OPERATION, standing.subject(), locale, patience);
    this.steps = steps;
    this.standing = standing;
    this.order = order;
  }

  @Override
  public Outcome<StepResult> call(ProcessStep plugin, CallContext context) {
    return plugin.run(order, context);
  }

  @Override
  public Optional<String> mismatch(StepResult result) {
    return result.note().filter(note -> note.length() > LONGEST_NOTE).isPresent()
        ? Optional.of("a note has at most " + LONGEST_NOTE + " characters")
        : Optional.empty();
  }

  @Override
  public void settled(Session session, Settlement<StepResult> settlement) {
    settlement.<Integer>fold(
        done ->
            steps.end(session, standing, OrderSteps.State.DONE, done.value().note().orElse(null)),
        rejected -> steps.end(session, standing, OrderSteps.State.REFUSED, rejected.reason()),
        gaveUp -> steps.end(session, standing, OrderSteps.State.GAVE_UP, gaveUp.reason()));
  }
}
