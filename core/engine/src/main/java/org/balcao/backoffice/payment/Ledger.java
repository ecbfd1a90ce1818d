package org.balcao.backoffice.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;
import org.balcao.spi.Money;

/**
 * The double-entry ledger: append-only, one currency per entry, each entry balanced, corrected by a
 * reversing entry and in no other way. Thread-safe.
 *
 * <p>Each entry belongs to a business day in the store's zone. A day that is over can be closed:
 * its trial balance is stored, and nothing is added to it any more. What happened on a closed day
 * is put into the books of today and bears the day on which it happened as its value date.
 */
public interface Ledger {

  /** Needed by staff to see the ledger. */
  Permission READ = new Permission("ledger:read");

  /** Needed by staff to close days. */
  Permission CLOSE = new Permission("ledger:close");

  /**
   * Adds an entry of today to the running unit of work.
   *
   * @throws IllegalArgumentException if it does not balance, mixes currencies or has no line
   */
  void post(Session session, JournalEntry entry);

  /**
   * Adds an entry of another day to the running unit of work: to that day's books while it is open,
   * else to today's.
   *
   * @param valueDate when it happened; a day to come counts as today
   * @throws IllegalArgumentException if it does not balance, mixes currencies or has no line
   */
  void post(Session session, JournalEntry entry, LocalDate valueDate);

  /**
   * Closes a day, and every open day before it. Closing it again changes nothing.
   *
   * @throws org.balcao.kernel.ConflictException if it has not been over for a quarter of an hour
   */
  LedgerDay close(Actor actor, LocalDate day);

  /** A closed day and its trial balance; empty for one that is open. */
  Optional<LedgerDay> closed(Actor actor, LocalDate day);

  /**
   * The accounts on each day of a period, by day, account and currency, open days included.
   *
   * @param to the last day, at most 366 days in all
   */
  List<DailyBalance> daily(Actor actor, LocalDate from, LocalDate to);

  /** The balance of every account, debit positive, by account and currency. */
  List<AccountBalance> balances(Actor actor);

  /** The entries about an order, oldest first. */
  List<JournalEntry> entries(Actor actor, UUID orderId);

  /**
   * The balance of an account.
   *
   * @param balance debit positive, credit negative
   */
  record AccountBalance(String account, Money balance) {}
}
