package org.balcao.backoffice.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.payment.CreditTerms;
import org.balcao.spi.payment.CreditTerms.DunningStep;
import org.balcao.spi.payment.PaymentGateway;

/**
 * When a claim is due, and when its buyer is reminded.
 *
 * @param dunning earliest first
 */
record Terms(LocalDate due, List<DunningStep> dunning) {
  /** Nobody is written to at night. */
  private static final LocalTime HOUR = LocalTime.of(9, 0);

  private static final int MOST_STEPS = 30;
  private static final int MOST_DAYS = 3_660;

  Terms {
    dunning = dunning.stream().sorted(Comparator.comparingInt(DunningStep::daysAfterDue)).toList();
  }

  /** Due at once, and nobody is reminded. */
  static Terms atOnce(LocalDate today) {
    return new Terms(today, List.of());
  }

  /**
   * What the gateway says of a claim that arises today, if it gives credit. Called where plugins
   * are called.
   *
   * @throws IllegalArgumentException if what it says cannot be
   */
  static Optional<Terms> of(PaymentGateway gateway, LocalDate today) {
    return gateway.creditTerms().map(terms -> of(terms, today));
  }

  private static Terms of(CreditTerms terms, LocalDate today) {
    LocalDate due = terms.dueDate(today);
    List<DunningStep> steps = terms.dunning();
    if (due == null || due.isBefore(today) || ChronoUnit.DAYS.between(today, due) > MOST_DAYS) {
      throw new IllegalArgumentException("a claim of " + today + " cannot be due on " + due);
    }
    if (steps.size() > MOST_STEPS
        || steps.stream().anyMatch(s -> s.daysAfterDue() < 0 || s.daysAfterDue() > MOST_DAYS)) {
      throw new IllegalArgumentException("these reminders cannot be sent: " + steps);
    }
    return new Terms(due, steps);
  }

  /** When the reminder that comes after {@code done} others is to be sent, if there is one. */
  Optional<Instant> next(int done, ZoneId zone) {
    return done >= dunning.size()
        ? Optional.empty()
        : Optional.of(
            due.plusDays(dunning.get(done).daysAfterDue()).atTime(HOUR).atZone(zone).toInstant());
  }

  /** The reminders as {@code level:days}, with commas between. */
  String dunningText() {
    List<String> parts = new ArrayList<>();
    dunning.forEach(s -> parts.add(s.level() + ":" + s.daysAfterDue()));
    return String.join(",", parts);
  }

  /** Reads what {@link #dunningText} wrote. */
  static Terms read(LocalDate due, String dunningText) {
    List<DunningStep> steps = new ArrayList<>();
    for (String part : dunningText.isEmpty() ? new String[0] : dunningText.split(",", -1)) {
      int colon = part.indexOf(':');
      steps.add(
          new DunningStep(
              Integer.parseInt(part.substring(0, colon)),
              Integer.parseInt(part.substring(colon + 1))));
    }
    return new Terms(due, steps);
  }
}
