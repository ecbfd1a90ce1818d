package org.balcao.backoffice.screening;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudCase.PastOrder;
import org.balcao.spi.fraud.FraudProvider;

/** A case as a provider is shown it. */
final class CaseView {
  private CaseView() {}

  /**
   * The case with as much of its history as the provider wants to see.
   *
   * @param facts without a history
   * @param history as far back as any provider may look
   */
  static FraudCase of(FraudCase facts, List<PastOrder> history, FraudProvider provider) {
    return new FraudCase(
        facts.point(),
        facts.orderNumber(),
        facts.placedAt(),
        facts.total(),
        facts.buyer(),
        facts.billing(),
        facts.delivery(),
        facts.items(),
        facts.payment(),
        facts.paymentToken(),
        facts.origin(),
        within(provider.historyWindow(), facts.placedAt(), history));
  }

  private static List<PastOrder> within(Duration window, Instant placed, List<PastOrder> history) {
    if (window.isZero() || window.isNegative()) {
      return List.of();
    }
    // Compared as lengths: a window of "all" would leave the range of moments.
    return history.stream()
        .filter(earlier -> Duration.between(earlier.placedAt(), placed).compareTo(window) <= 0)
        .toList();
  }
}
