package org.balcao.backoffice.replay;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.screening.ScreeningResult;
import org.balcao.spi.Money;

/**
 * What would have been otherwise in a period. Holds no personal data.
 *
 * @param from the first moment of the period
 * @param before its end
 * @param parts what was replayed
 * @param instances names of the candidate's instances, by part
 * @param orders how many orders there are in the period
 * @param changed of how many at least one part would have been otherwise
 * @param shifts what screening came to and would have come to, each pair of results that occurred
 * @param freight transport, by currency
 * @param tax taxes, by currency
 * @param totals what buyers confirmed and would have had to confirm, by currency
 * @param hindrances parts of orders that could not be replayed
 * @param changes the changed orders, oldest first, as many as were asked for
 */
public record ReplayReport(
    Instant from,
    Instant before,
    Set<ReplayPart> parts,
    Map<ReplayPart, List<String>> instances,
    long orders,
    long changed,
    List<Shift> shifts,
    List<Sums> freight,
    List<Sums> tax,
    List<Sums> totals,
    List<Hindered> hindrances,
    List<ReplayedOrder> changes) {
  /** Copies the collections. */
  public ReplayReport {
    parts = Set.copyOf(parts);
    instances = Map.copyOf(instances);
    shifts = List.copyOf(shifts);
    freight = List.copyOf(freight);
    tax = List.copyOf(tax);
    totals = List.copyOf(totals);
    hindrances = List.copyOf(hindrances);
    changes = List.copyOf(changes);
  }

  /**
   * Orders that screening came to one result of, and would have come to another, or the same.
   *
   * @param totals what their buyers confirmed, by currency
   * @param states how those orders stand now: what a refusal would have cost, or saved
   */
  public record Shift(
      ScreeningResult recorded,
      ScreeningResult candidate,
      long orders,
      List<Money> totals,
      Map<OrderState, Long> states) {
    /** Copies the collections. */
    public Shift {
      totals = List.copyOf(totals);
      states = Map.copyOf(states);
    }
  }

  /**
   * Amounts of the orders of one currency.
   *
   * @param orders of how many orders
   * @param changed of how many the amount would have been another
   * @param missing for how many the candidate has no amount, since it offers no transport; they are
   *     in neither sum
   * @param recorded sum of what was
   * @param candidate sum of what would have been
   */
  public record Sums(
      Currency currency,
      long orders,
      long changed,
      long missing,
      Money recorded,
      Money candidate) {}

  /** So many orders of which a part could not be replayed. */
  public record Hindered(ReplayPart part, Hindrance why, long orders) {}

  /** Whether every part of every order was replayed. */
  public boolean complete() {
    return hindrances.isEmpty();
  }
}
