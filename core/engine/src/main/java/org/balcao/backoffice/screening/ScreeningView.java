package org.balcao.backoffice.screening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.ScreeningPoint;

/**
 * One judgement of an order, by a provider, a policy or a person. For staff; a buyer never sees it.
 *
 * @param occasion tells the cases at one point apart, such as the number of a return; mostly empty
 * @param by the configured name of the provider, the account of the person, or {@code combination
 *     <name>} for what all providers came to
 * @param verdict absent while it is open, or where the provider gave no answer
 * @param problem why the provider gave no answer, and what that counted as
 * @param fallback what no answer counted as
 */
public record ScreeningView(
    UUID orderId,
    ScreeningPoint point,
    String occasion,
    String by,
    Optional<FraudAssessment.Verdict> verdict,
    OptionalDouble score,
    List<FraudAssessment.Signal> signals,
    Optional<String> problem,
    Optional<FraudAssessment.Verdict> fallback,
    Instant at) {
  /** Copies the list. */
  public ScreeningView {
    signals = List.copyOf(signals);
  }
}
