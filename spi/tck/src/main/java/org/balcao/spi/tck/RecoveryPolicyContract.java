package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.balcao.spi.policy.RecoveryPolicy;
import org.balcao.spi.policy.RecoveryPolicy.Signal;
import org.balcao.spi.policy.RecoveryPolicy.Step;
import org.junit.jupiter.api.Test;

/** What every {@link RecoveryPolicy} keeps. */
public interface RecoveryPolicyContract
    extends GeneratedChecks<RecoveryPolicy, Signal, List<Step>> {

  @Override
  default Class<RecoveryPolicy> extensionPoint() {
    return RecoveryPolicy.class;
  }

  @Override
  default List<Step> ask(RecoveryPolicy policy, Signal input) {
    return policy.plan(input);
  }

  @Override
  default List<Signal> inputs() {
    return RecoveryPolicyCases.ALL;
  }

  /** No step comes before the signal. */
  @Test
  default void noStepComesBeforeTheSignal() {
    Inputs.each(
        this,
        (policy, input) ->
            ask(policy, input)
                .forEach(step -> assertFalse(step.at().isBefore(input.at()), step::toString)));
  }

  /** Steps are in the order of time. */
  @Test
  default void stepsAreInTheOrderOfTime() {
    Inputs.each(
        this,
        (policy, input) -> {
          List<Instant> times = ask(policy, input).stream().map(Step::at).toList();
          assertEquals(times.stream().sorted().toList(), times, "moments of the steps");
        });
  }

  /** Steps take channels by which the buyer can be reached. */
  @Test
  default void stepsReachTheBuyer() {
    Inputs.each(
        this,
        (policy, input) ->
            ask(policy, input)
                .forEach(
                    step ->
                        assertTrue(input.reachable().contains(step.channel()), step::toString)));
  }

  /** Each step names what is sent. */
  @Test
  default void stepsNameATemplate() {
    Inputs.each(
        this,
        (policy, input) ->
            ask(policy, input)
                .forEach(step -> assertFalse(step.template().isBlank(), step::toString)));
  }
}
