package org.balcao.backoffice.payment;

import java.util.List;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;
import org.balcao.spi.Money;

/**
 * The double-entry ledger: append-only, one currency per entry, each entry balanced, corrected by a
 * reversing entry and in no other way. Thread-safe.
 */
public interface Ledger {

  /** Needed by staff to see the ledger. */
  Permission READ = new Permission("ledger:read");

  /**
   * Adds an entry to the running unit of work.
   *
   * @throws IllegalArgumentException if it does not balance, mixes currencies or has no line
   */
  void post(Session session, JournalEntry entry);

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
