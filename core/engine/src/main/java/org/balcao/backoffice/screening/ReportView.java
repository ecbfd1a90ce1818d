package org.balcao.backoffice.screening;

import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.fraud.FraudFeedback.Fact;

/**
 * What a provider was told of an order, or is to be.
 *
 * @param provider its configured name
 * @param happenedAt when it happened
 * @param problem why the provider does not know it
 * @param at when it was planned, or told
 */
public record ReportView(
    String provider,
    Fact fact,
    Instant happenedAt,
    Optional<Money> amount,
    Optional<String> reason,
    State state,
    Optional<String> problem,
    Instant at) {

  /** How far it has come. */
  public enum State {
    /** It is to be told, or being told. */
    OPEN,
    /** The provider knows it. */
    TOLD,
    /** The provider does not want it. */
    REFUSED,
    /** The provider could not be reached for too long. */
    GAVE_UP
  }
}
