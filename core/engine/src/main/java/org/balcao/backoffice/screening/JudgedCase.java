package org.balcao.backoffice.screening;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudCase.PastOrder;

/**
 * An order as it was judged, to be judged again by others. Its {@code toString} shows no personal
 * data.
 *
 * @param facts what was known when judging began, without the history
 * @param history earlier orders as they stood then
 * @param result what the providers came to, whatever a person decided afterwards; {@link
 *     ScreeningResult#OPEN} while they are still asked
 */
public record JudgedCase(
    UUID orderId, FraudCase facts, List<PastOrder> history, Locale locale, ScreeningResult result) {
  /** Copies the list. */
  public JudgedCase {
    history = List.copyOf(history);
  }

  @Override
  public String toString() {
    return "JudgedCase[" + facts.orderNumber() + ", " + result + "]";
  }
}
