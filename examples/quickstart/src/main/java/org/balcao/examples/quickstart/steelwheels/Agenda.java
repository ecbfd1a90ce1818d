package org.balcao.examples.quickstart.steelwheels;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.balcao.examples.quickstart.steelwheels.Entry.Kind;
import org.balcao.examples.quickstart.steelwheels.Entry.OrderEntry;
import org.balcao.examples.quickstart.steelwheels.Entry.PaymentEntry;

/**
 * All that happened, in the order in which it happened. The source knows days; the hours are ours,
 * and always the same.
 */
final class Agenda {
  /** The store opens before anybody buys. */
  static final Instant OPENING = Instant.parse("2003-01-01T08:00:00Z");

  /** By then everything has arrived; what is left are reminders of what is never paid. */
  static final Instant END = Instant.parse("2005-07-31T20:00:00Z");

  private static final LocalTime ORDERS = LocalTime.of(9, 0);
  private static final LocalTime DECISIONS = LocalTime.of(10, 0);
  private static final LocalTime RETURNS = LocalTime.of(11, 0);
  private static final LocalTime PAYMENTS = LocalTime.of(12, 0);
  private static final LocalTime RELEASES = LocalTime.of(14, 0);
  private static final LocalTime SHIPMENTS = LocalTime.of(15, 0);
  private static final LocalTime RESOLUTIONS = LocalTime.of(16, 0);

  private static final Pattern RESOLVED =
      Pattern.compile("resolved on (\\d{1,2})/(\\d{1,2})/(\\d{2,4})", Pattern.CASE_INSENSITIVE);

  private Agenda() {}

  static List<Entry> of(List<SourceOrder> orders, List<SourcePayment> payments) {
    List<Entry> entries = new ArrayList<>();
    Map<LocalDate, Integer> ofTheDay = new HashMap<>();
    for (SourceOrder order : orders) {
      int place = ofTheDay.merge(order.ordered(), 1, Integer::sum) - 1;
      Instant placed = at(order.ordered(), ORDERS.plusMinutes(place));
      entries.add(new OrderEntry(placed, Kind.PLACE, order));
      course(entries, order, placed);
    }
    for (SourcePayment payment : payments) {
      entries.add(new PaymentEntry(at(payment.date(), PAYMENTS), payment));
    }
    // Stable: what happens at one moment happens in the source's order.
    entries.sort(Comparator.comparing(Entry::at));
    return List.copyOf(entries);
  }

  private static void course(List<Entry> entries, SourceOrder order, Instant placed) {
    if (order.status() == SourceOrder.Status.ON_HOLD || order.wasHeld()) {
      entries.add(new OrderEntry(placed.plusSeconds(30), Kind.HOLD, order));
    }
    if (order.status() == SourceOrder.Status.CANCELLED && !order.cameBack()) {
      entries.add(new OrderEntry(at(order.ordered().plusDays(1), DECISIONS), Kind.CANCEL, order));
    }
    order.shipped().ifPresent(day -> shipped(entries, order, day));
  }

  private static void shipped(List<Entry> entries, SourceOrder order, LocalDate day) {
    if (order.wasHeld()) {
      entries.add(new OrderEntry(at(day, RELEASES), Kind.RESUME, order));
    }
    entries.add(new OrderEntry(at(day, SHIPMENTS), Kind.SHIP, order));
    LocalDate next = day.plusDays(1);
    LocalDate arrived = order.required().isAfter(next) ? order.required() : next;
    if (order.disputed()) {
      // Who sends it back disputes it while it is on its way; others after they have looked at it.
      LocalDate when = order.cameBack() ? next : arrived.plusDays(1);
      entries.add(new OrderEntry(at(when, DECISIONS), Kind.DISPUTE, order));
    }
    if (order.cameBack()) {
      entries.add(new OrderEntry(at(next, RETURNS), Kind.COME_BACK, order));
    }
    if (order.status() == SourceOrder.Status.RESOLVED) {
      entries.add(
          new OrderEntry(at(resolution(order.comment()), RESOLUTIONS), Kind.RESOLVE, order));
    }
  }

  /** "This order was disputed, but resolved on 11/1/2003; ...", month first. */
  static LocalDate resolution(String comment) {
    Matcher matcher = RESOLVED.matcher(comment);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no date of a resolution in '" + comment + "'");
    }
    int year = Integer.parseInt(matcher.group(3));
    return LocalDate.of(
        year < 100 ? 2000 + year : year,
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)));
  }

  private static Instant at(LocalDate date, LocalTime time) {
    return date.atTime(time).toInstant(ZoneOffset.UTC);
  }
}
