package org.balcao.backoffice.payment;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;

/**
 * What buyers owe on account, and how they are reminded of it. When is the gateway's word ({@code
 * dunning-days} of the plugin {@code invoice}); what a reminder costs is {@code
 * balcao.dunning.fees}. After the last one, the customer may pay on account no more, unless {@code
 * balcao.dunning.refuse-on-account} is off. Thread-safe.
 */
public interface Receivables {

  /** Needed by staff to see what is owed. */
  Permission READ = new Permission("receivable:read");

  /** Needed by staff to stop reminders, waive fees and decide who may pay on account. */
  Permission MANAGE = new Permission("receivable:manage");

  /**
   * What is overdue, oldest due first.
   *
   * @param after the last claim of the page before
   * @param most 1 to 1000
   */
  List<OverdueClaim> overdue(Actor actor, Optional<OverdueClaim> after, int most);

  /** What is owed in all, by how long it is overdue, per currency. */
  List<AgedDebt> aging(Actor actor);

  /**
   * What happened on a customer's account in a period; customers see their own.
   *
   * @param from the first day
   * @param to the last day
   */
  AccountStatement statement(
      Actor actor, UUID customerId, Currency currency, LocalDate from, LocalDate to);

  /**
   * What each customer was invoiced and has paid, of those who ever were or did, by id.
   *
   * @param after the last one of the page before
   * @param most 1 to 1000
   */
  List<AccountStanding> standings(
      Actor actor, Currency currency, Optional<AccountStanding> after, int most);

  /**
   * Puts a customer's receipts beside its invoices and orders on account, and says which go
   * together by amounts and days, and what goes with nothing: the same amounts first, then those
   * that differ by no more than {@code balcao.receivables.match-within}. Changes nothing. Looks at
   * the newest 2,000 invoices and fees, 2,000 orders and 2,000 receipts; what is older is left out.
   */
  AccountReconciliation reconcile(Actor actor, UUID customerId, Currency currency);

  /**
   * Sends no reminder of an order's debts until {@link #resumeDunning}.
   *
   * @param note for staff; 1 to 500 characters
   */
  void stopDunning(Actor actor, UUID orderId, DunningStop cause, String note);

  /**
   * Sends reminders again. Those that were due meanwhile are left out, but for the last of them.
   *
   * @throws org.balcao.kernel.ConflictException if nothing was stopped
   */
  void resumeDunning(Actor actor, UUID orderId);

  /**
   * Does without what is open of the fees for reminders of an order.
   *
   * @throws org.balcao.kernel.ConflictException if there is nothing open of any
   */
  void waiveFees(Actor actor, UUID orderId, String reason);

  /** Why a customer may not pay on account; empty if it may. */
  Optional<String> refusedOnAccount(Actor actor, UUID customerId);

  /** Lets a customer pay on account no more. What it has ordered stays as it is. */
  void refuseOnAccount(Actor actor, UUID customerId, String reason);

  /**
   * Lets a customer pay on account again.
   *
   * @throws org.balcao.kernel.ConflictException if it may
   */
  void allowOnAccount(Actor actor, UUID customerId, String reason);

  // For the features above, inside their unit of work.

  /**
   * Sends no reminder of an order's debts because of a dispute; what was stopped before stays as it
   * was. Debts that arise later are stopped when a reminder of them is due, as long as {@link
   * DisputedMoney} of the order is withheld.
   */
  void stopDisputed(Session session, UUID orderId, UUID disputeId);

  /**
   * Sends reminders again of what was stopped because of that dispute, unless another one withholds
   * money of the order: then they are stopped because of that.
   */
  void resumeDisputed(Session session, UUID orderId, UUID disputeId);
}
