package org.balcao.plugin.payment.invoice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;
import org.balcao.spi.payment.CreditTerms;

/**
 * When a claim is due, and how it is chased.
 *
 * @param paymentDays calendar days from the invoice to the due date
 * @param endOfMonth whether the due date moves to the last day of its month
 * @param skipsWeekends whether a due date on a weekend moves to the Monday after
 * @param dunning the reminders, in order
 */
record InvoiceTerms(
    int paymentDays, boolean endOfMonth, boolean skipsWeekends, List<DunningStep> dunning)
    implements CreditTerms {

  /** Ten years: beyond it a number is a slip of the pen. */
  private static final int MOST_DAYS = 3650;

  /** An empty value counts as unset for many sources of settings, so that "none" needs a word. */
  private static final String NO_DUNNING = "none";

  static final List<Setting> SETTINGS =
      List.of(
          Setting.withDefault(
              "payment-days",
              SettingType.INTEGER,
              "30",
              "Calendar days from the invoice to its due date, 0 to " + MOST_DAYS),
          Setting.withDefault(
              "due-end-of-month",
              SettingType.BOOLEAN,
              "false",
              "Whether the due date moves to the last day of its month"),
          Setting.withDefault(
              "skip-weekends",
              SettingType.BOOLEAN,
              "true",
              "Whether a due date on a Saturday or Sunday moves to the Monday after"),
          Setting.withDefault(
              "dunning-days",
              SettingType.LIST,
              "3,14,30",
              "Calendar days after the due date on which an unpaid claim is reminded of, in rising"
                  + " order; '"
                  + NO_DUNNING
                  + "' for no reminder"));

  static InvoiceTerms from(Settings settings) {
    int paymentDays = settings.integer("payment-days");
    if (paymentDays < 0 || paymentDays > MOST_DAYS) {
      throw PluginException.misconfigured(
          "payment-days", "must be 0 to " + MOST_DAYS + ", not " + paymentDays);
    }
    return new InvoiceTerms(
        paymentDays,
        settings.flag("due-end-of-month"),
        settings.flag("skip-weekends"),
        steps(settings));
  }

  private static List<DunningStep> steps(Settings settings) {
    if (settings.list("dunning-days").equals(List.of(NO_DUNNING))) {
      return List.of();
    }
    List<DunningStep> steps = new ArrayList<>();
    int before = -1;
    for (int days : SettingLists.wholeNumbers(settings, "dunning-days")) {
      if (days <= before || days > MOST_DAYS) {
        throw PluginException.misconfigured(
            "dunning-days", "must rise from 0 to at most " + MOST_DAYS + ", see " + days);
      }
      steps.add(new DunningStep(steps.size() + 1, days));
      before = days;
    }
    return List.copyOf(steps);
  }

  @Override
  public LocalDate dueDate(LocalDate invoiced) {
    LocalDate due = invoiced.plusDays(paymentDays);
    if (endOfMonth) {
      due = due.with(TemporalAdjusters.lastDayOfMonth());
    }
    if (skipsWeekends && isWeekend(due)) {
      due = due.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }
    return due;
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
