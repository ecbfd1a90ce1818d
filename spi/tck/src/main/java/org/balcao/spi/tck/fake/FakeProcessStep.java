package org.balcao.spi.tck.fake;

import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.hook.HookPoints;
import org.balcao.spi.hook.OrderFacts;
import org.balcao.spi.hook.ProcessStep;

/** One of the steps that approve every order whose goods were screened. */
final class FakeProcessStep extends FakePlugin
    implements ProcessStep, FakeEffect<ProcessStep.StepResult> {

  FakeProcessStep(FakeDesk desk) {
    super(desk);
  }

  @Override
  public String operation() {
    return "approval";
  }

  @Override
  public String point() {
    return HookPoints.ORDER_SCREENED;
  }

  @Override
  public Outcome<StepResult> run(OrderFacts order, CallContext context) {
    return perform(
        order,
        Optional.of(new FakePerson(order.customerId(), order.email())),
        context,
        ref -> Outcome.done(new StepResult(Optional.of("approved")), ref));
  }
}
