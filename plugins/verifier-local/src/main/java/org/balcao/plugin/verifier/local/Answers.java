package org.balcao.plugin.verifier.local;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.balcao.spi.verification.CheckResult;
import org.balcao.spi.verification.CheckResult.Evidence;

/**
 * Makes the answers of one verification. No code holds what the customer wrote: codes are kept and
 * shown.
 *
 * @param now the moment of the verification
 */
record Answers(Instant now) {

  Optional<CheckResult> confirmed(String source) {
    return confirmed(source, Optional.empty());
  }

  Optional<CheckResult> confirmed(String source, String normalized) {
    return confirmed(source, Optional.of(normalized));
  }

  private Optional<CheckResult> confirmed(String source, Optional<String> normalized) {
    return Optional.of(
        new CheckResult.Confirmed(OptionalDouble.empty(), normalized, evidence(source)));
  }

  Optional<CheckResult> contradicted(String source, String code) {
    return Optional.of(
        new CheckResult.Contradicted(
            code, OptionalDouble.empty(), Optional.empty(), evidence(source)));
  }

  Optional<CheckResult> contradicted(
      String source, String code, OptionalDouble confidence, String suggestion) {
    return Optional.of(
        new CheckResult.Contradicted(code, confidence, Optional.of(suggestion), evidence(source)));
  }

  Optional<CheckResult> inconclusive(String source, String why) {
    return Optional.of(new CheckResult.Inconclusive(why, evidence(source)));
  }

  private Evidence evidence(String source) {
    return new Evidence(source, Optional.empty(), now);
  }
}
