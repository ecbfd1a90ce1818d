package org.balcao.backoffice.screening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.ScreeningPoint;

/**
 * One judgement of an order, by a provider or a person. For staff; a buyer never sees it.
 *
 * @param by the configured name of the provider, or the account of the person
 * @param verdict absent while it is open, or where the provider gave no answer
 * @param problem why the provider gave no answer
 */
public record ScreeningView(
    UUID orderId,
    ScreeningPoint point,
    String by,
    Optional<FraudAssessment.Verdict> verdict,
    OptionalDouble score,
    List<FraudAssessment.Signal> signals,
    Optional<String> problem,
    Instant at) {
  /** Copies the list. */
  public ScreeningView {
    signals = List.copyOf(signals);
  }
}
