package org.balcao.plugin.payment.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.balcao.spi.payment.CreditTerms;
import org.balcao.spi.payment.CreditTerms.DunningStep;
import org.junit.jupiter.api.Test;

class InvoiceTermsTest {

  private static CreditTerms terms(String... settings) {
    return new InvoiceGatewayProvider()
        .create(OnAccount.context(settings))
        .creditTerms()
        .orElseThrow();
  }

  private static LocalDate due(String invoiced, String... settings) {
    return terms(settings).dueDate(LocalDate.parse(invoiced));
  }

  @Test
  void aClaimIsDueThirtyDaysAfterItsInvoice() {
    assertEquals(LocalDate.parse("2026-04-09"), due("2026-03-10"));
  }

  @Test
  void aDueDateOnAWeekendMovesToMonday() {
    assertEquals(LocalDate.parse("2026-03-16"), due("2026-03-14", "payment-days", "0"));
    assertEquals(LocalDate.parse("2026-03-16"), due("2026-03-15", "payment-days", "0"));
    assertEquals(
        LocalDate.parse("2026-03-14"),
        due("2026-03-14", "payment-days", "0", "skip-weekends", "false"));
  }

  @Test
  void endOfMonthIsAppliedBeforeTheWeekend() {
    assertEquals(LocalDate.parse("2026-04-30"), due("2026-03-10", "due-end-of-month", "true"));
    // 31 May 2026 is a Sunday.
    assertEquals(LocalDate.parse("2026-06-01"), due("2026-04-20", "due-end-of-month", "true"));
  }

  @Test
  void leapDaysCount() {
    assertEquals(
        LocalDate.parse("2028-02-29"),
        due("2028-02-01", "payment-days", "0", "due-end-of-month", "true"));
  }

  @Property
  void theDueDateIsNeverEarlierThanPromisedAndNeverOnAWeekend(
      @ForAll @IntRange(min = 0, max = 3650) int days,
      @ForAll @IntRange(min = 0, max = 20_000) int epochDay,
      @ForAll boolean endOfMonth) {
    LocalDate invoiced = LocalDate.of(2000, 1, 1).plusDays(epochDay);
    LocalDate due = new InvoiceTerms(days, endOfMonth, true, List.of()).dueDate(invoiced);
    assertFalse(due.isBefore(invoiced.plusDays(days)));
    assertTrue(due.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue());
  }

  @Test
  void remindersComeInOrderAndCountFromOne() {
    assertEquals(
        List.of(new DunningStep(1, 3), new DunningStep(2, 14), new DunningStep(3, 30)),
        terms().dunning());
  }

  @Test
  void remindersCanBeTurnedOff() {
    assertEquals(List.of(), terms("dunning-days", "none").dunning());
  }
}
