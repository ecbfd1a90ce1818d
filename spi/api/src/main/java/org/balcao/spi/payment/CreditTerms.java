package org.balcao.spi.payment;

import java.time.LocalDate;
import java.util.List;

/**
 * Facet of a {@link PaymentGateway} whose captured money is a claim: the buyer pays on account, by
 * a date, and is reminded. Pure: no effect.
 */
public interface CreditTerms {

  /** When a claim that arose on {@code invoiced} is due. */
  LocalDate dueDate(LocalDate invoiced);

  /** How an unpaid claim is chased, in order of {@link DunningStep#daysAfterDue}; may be empty. */
  List<DunningStep> dunning();

  /**
   * One reminder.
   *
   * @param level 1 for the first
   * @param daysAfterDue calendar days after the due date, not negative
   */
  record DunningStep(int level, int daysAfterDue) {}
}
