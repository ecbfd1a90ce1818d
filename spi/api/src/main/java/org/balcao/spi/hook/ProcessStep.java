package org.balcao.spi.hook;

import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * A step of one's own in the course of every order: an approval, an engraving, an export permit.
 * The order does not go on before it is done.
 *
 * <p>It is durable as the store's own steps are: its key is committed before the call, and a crash
 * anywhere loses and repeats nothing. It may take weeks ({@link Outcome.Pending}). Where it is
 * {@link Outcome.Rejected}, or its patience runs out, the order stands before a person with the
 * reason.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.process-step.<name>.type}; several at one point run in their settings' {@code
 * order}. Planned: {@code approval}. Prove yours with {@code ProcessStepContract}.
 */
@ExtensionPoint(
    kind = "process-step",
    side = ExtensionPoint.Side.HOOK,
    provider = ProcessStepProvider.class,
    planned = "approval",
    without = "The order goes on at once.")
public interface ProcessStep extends Plugin, Effect<ProcessStep.StepResult> {

  /**
   * Where it stands: {@link HookPoints#ORDER_SCREENED}, {@link HookPoints#ORDER_PAID} or {@link
   * HookPoints#ORDER_DELIVERED}. Constant.
   */
  String point();

  /** Does it for one order. An order that needs nothing of it is {@link Outcome.Done} at once. */
  Outcome<StepResult> run(OrderFacts order, CallContext context);

  /**
   * It is done.
   *
   * @param note for the order's time line; at most 400 characters
   */
  record StepResult(Optional<String> note) {}
}
