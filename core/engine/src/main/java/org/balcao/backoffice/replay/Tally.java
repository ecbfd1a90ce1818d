package org.balcao.backoffice.replay;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.screening.ScreeningResult;
import org.balcao.spi.Money;

/** Counts what would have been otherwise. Not thread-safe. */
final class Tally {
  private final int most;
  private long orders;
  private long changed;
  private final Map<ReplayedOrder.Judged, Counted> shifts = new HashMap<>();
  private final Map<String, ReplayReport.Sums> freight = new TreeMap<>();
  private final Map<String, ReplayReport.Sums> tax = new TreeMap<>();
  private final Map<String, ReplayReport.Sums> totals = new TreeMap<>();
  private final Map<ReplayPart, Map<Hindrance, Long>> hindrances = new EnumMap<>(ReplayPart.class);
  private final List<ReplayedOrder> changes = new ArrayList<>();

  private static final class Counted {
    private long orders;
    private final Map<String, Money> totals = new TreeMap<>();
    private final Map<OrderState, Long> states = new EnumMap<>(OrderState.class);
  }

  /**
   * @param most how many changed orders are kept
   */
  Tally(int most) {
    this.most = most;
  }

  void add(ReplayedOrder order) {
    orders++;
    if (order.changed()) {
      changed++;
      if (changes.size() < most) {
        changes.add(order);
      }
    }
    order.fraud().ifPresent(judged -> add(judged, order));
    order
        .freight()
        .ifPresent(
            f ->
                f.candidate()
                    .ifPresentOrElse(
                        price -> add(freight, f.recorded(), price),
                        () -> missing(freight, f.recorded().currency())));
    order.tax().ifPresent(t -> add(tax, t.recorded(), t.candidate()));
    add(totals, order.total(), order.totalThen());
    order
        .hindrances()
        .forEach(
            (part, why) ->
                hindrances
                    .computeIfAbsent(part, p -> new EnumMap<>(Hindrance.class))
                    .merge(why, 1L, Long::sum));
  }

  private void add(ReplayedOrder.Judged judged, ReplayedOrder order) {
    Counted counted = shifts.computeIfAbsent(judged, j -> new Counted());
    counted.orders++;
    counted.totals.merge(order.total().currency().getCurrencyCode(), order.total(), Money::plus);
    counted.states.merge(order.state(), 1L, Long::sum);
  }

  private static void add(Map<String, ReplayReport.Sums> sums, Money recorded, Money candidate) {
    ReplayReport.Sums before = of(sums, recorded.currency());
    sums.put(
        recorded.currency().getCurrencyCode(),
        new ReplayReport.Sums(
            before.currency(),
            before.orders() + 1,
            before.changed() + (recorded.equals(candidate) ? 0 : 1),
            before.missing(),
            before.recorded().plus(recorded),
            before.candidate().plus(candidate)));
  }

  private static void missing(Map<String, ReplayReport.Sums> sums, Currency currency) {
    ReplayReport.Sums before = of(sums, currency);
    sums.put(
        currency.getCurrencyCode(),
        new ReplayReport.Sums(
            currency,
            before.orders() + 1,
            before.changed() + 1,
            before.missing() + 1,
            before.recorded(),
            before.candidate()));
  }

  private static ReplayReport.Sums of(Map<String, ReplayReport.Sums> sums, Currency currency) {
    ReplayReport.Sums found = sums.get(currency.getCurrencyCode());
    Money zero = Money.zero(currency);
    return found == null ? new ReplayReport.Sums(currency, 0, 0, 0, zero, zero) : found;
  }

  ReplayReport report(
      ReplayRequest request, Set<ReplayPart> parts, Map<ReplayPart, List<String>> instances) {
    List<ReplayReport.Hindered> hindered = new ArrayList<>();
    hindrances.forEach(
        (part, reasons) ->
            reasons.forEach(
                (why, number) -> hindered.add(new ReplayReport.Hindered(part, why, number))));
    return new ReplayReport(
        request.from(),
        request.before(),
        parts,
        instances,
        orders,
        changed,
        shifted(),
        List.copyOf(freight.values()),
        List.copyOf(tax.values()),
        List.copyOf(totals.values()),
        hindered,
        changes);
  }

  /** In the order of the results. */
  private List<ReplayReport.Shift> shifted() {
    List<ReplayReport.Shift> all = new ArrayList<>();
    for (ScreeningResult recorded : ScreeningResult.values()) {
      for (ScreeningResult candidate : ScreeningResult.values()) {
        Counted counted = shifts.get(new ReplayedOrder.Judged(recorded, candidate));
        if (counted != null) {
          all.add(
              new ReplayReport.Shift(
                  recorded,
                  candidate,
                  counted.orders,
                  List.copyOf(counted.totals.values()),
                  counted.states));
        }
      }
    }
    return all;
  }
}
