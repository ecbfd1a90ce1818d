package org.balcao.backoffice.settlement;

import java.time.LocalDate;
import java.util.Optional;
import org.balcao.spi.Money;

/**
 * What the lines of a payout, or of a day, come to in one currency.
 *
 * @param payout the provider's name of the payout; absent in a summary of a day, and for what was
 *     not paid out yet
 * @param day the day on which the provider booked the lines, in the store's zone; absent in a
 *     summary of a payout
 * @param lines how many, payouts themselves not counted
 * @param gross what moved
 * @param fees what the provider kept
 * @param net {@code gross} less {@code fees}
 * @param paidOut what went to the bank
 * @param missing of a day, what the store moved on it and no statement tells of; what has been
 *     accepted or resolved is not counted
 * @param surplus what the lines tell and the store does not know, or knows already; open ones only
 */
public record SettlementSummary(
    Optional<String> payout,
    Optional<LocalDate> day,
    long lines,
    Money gross,
    Money fees,
    Money net,
    Money paidOut,
    Money missing,
    Money surplus) {}
