package org.balcao.backoffice.payment;

import java.time.LocalDate;

/**
 * An account on one day.
 *
 * @param day in the store's zone
 * @param total what moved on it, and the balance at its end
 */
public record DailyBalance(LocalDate day, LedgerDay.Total total) {}
