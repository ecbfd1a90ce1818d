package org.balcao.spi.tck.fake;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.policy.RecoveryPolicy;

/** Writes after an hour and after a day, unless that was done before. */
final class FakeRecoveryPolicy extends FakePolicy implements RecoveryPolicy {

  FakeRecoveryPolicy(FakeDesk desk) {
    super(desk);
  }

  @Override
  public List<Step> plan(Signal signal) {
    if (signal.earlier() > 1 || !signal.reachable().contains("EMAIL")) {
      return List.of();
    }
    return List.of(
        new Step(signal.at().plus(Duration.ofHours(1)), "EMAIL", "recovery-1", Optional.empty()),
        new Step(signal.at().plus(Duration.ofDays(1)), "EMAIL", "recovery-2", Optional.empty()));
  }
}
