package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.balcao.spi.policy.RecoveryPolicy;
import org.junit.jupiter.api.Test;

/** What every {@link RecoveryPolicy} keeps: it is pure, and its answer makes sense. */
public interface RecoveryPolicyContract extends PolicyContract<RecoveryPolicy> {

  @Override
  default Class<RecoveryPolicy> extensionPoint() {
    return RecoveryPolicy.class;
  }

  @Override
  default List<Rule<RecoveryPolicy, ?, ?>> rules() {
    return List.of(Rule.of("plan", RecoveryPolicy::plan, bench -> RecoveryPolicyCases.sample()));
  }

  /** Steps lie after the signal, in order, on channels that reach the buyer. */
  @Test
  default void stepsFollowTheSignal() {
    try (Bench<RecoveryPolicy> bench = new Bench<>(this)) {
      for (RecoveryPolicy.Signal input : RecoveryPolicyCases.all()) {
        List<RecoveryPolicy.Step> answer = bench.plugin().plan(input);
        Instant last = input.at();
        for (RecoveryPolicy.Step step : answer) {
          assertFalse(step.at().isBefore(last), answer::toString);
          assertTrue(input.reachable().contains(step.channel()), answer::toString);
          last = step.at();
        }
      }
    }
  }
}
