package org.balcao.backoffice.credit;

import java.util.UUID;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;

/**
 * Store credit of customers: what the store has granted, and what they have paid beyond what they
 * owed. It lies in lots, of which the first that expires is spent first; the buyer's own money
 * comes last, since it never expires. A liability in the ledger until it is spent, expires or is
 * paid out. Thread-safe.
 */
public interface StoreCredit {

  /** Needed by staff to see credit. */
  Permission READ = new Permission("store-credit:read");

  /** Needed by staff to grant credit. */
  Permission GRANT = new Permission("store-credit:grant");

  /** Needed by staff to pay a buyer's own money out. */
  Permission PAY_OUT = new Permission("store-credit:pay-out");

  /**
   * Grants credit to a customer; above {@code balcao.credit.grant-alone-up-to}, only proposes it.
   */
  CreditGrant grant(Actor actor, GrantCredit request);

  /** A customer's credit; customers see their own. */
  CreditView credit(Actor actor, UUID customerId);

  /**
   * The credit of a guest's order that was overpaid; for staff.
   *
   * @param orderId of the order
   */
  CreditView ofOrder(Actor actor, UUID orderId);

  /**
   * Records that a buyer's own money was paid out by bank. What the store has granted is not money
   * and is never paid out.
   *
   * @throws org.balcao.kernel.ConflictException if the buyer has not overpaid so much
   */
  CreditView payOut(Actor actor, PayOutCredit request);
}
