package org.balcao.backoffice.credit;

import java.util.Collection;
import java.util.Currency;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;

/**
 * Draws on gift cards and credit, for the features that take payments: within their unit of work,
 * without a permission, and posting nothing. Value lies in lots; the lot that expires first is
 * drawn first, and nothing is ever drawn below zero, whoever races. Thread-safe.
 *
 * <p>A reference is whatever the value is drawn for, such as a payment's id.
 */
public interface StoredValue {

  /**
   * The gift card with that code.
   *
   * @throws org.balcao.kernel.ConflictException if it cannot be used, or not in that currency
   */
  UUID giftCard(Session session, String code, Currency currency);

  /**
   * Locks accounts before several of them are drawn on, always in the same order.
   *
   * @param holders gift cards, customers
   */
  void lock(Session session, CreditKind kind, Collection<UUID> holders, Currency currency);

  /**
   * Sets value aside.
   *
   * @return what was set aside: {@code atMost}, or all that there is; zero if there is nothing
   */
  Money reserve(Session session, CreditKind kind, UUID holder, Money atMost, UUID reference);

  /** Spends what was set aside. */
  void take(Session session, UUID holder, Money amount, UUID reference);

  /** Gives free what was set aside. What has expired meanwhile can be used for some time yet. */
  void release(Session session, UUID holder, Money amount, UUID reference);

  /** Gives back what was spent. What has expired meanwhile can be used for some time yet. */
  void giveBack(Session session, UUID holder, Money amount, UUID reference);

  /** What a buyer has paid beyond what was owed; nobody else changes it before this unit ends. */
  Money lockOverpaid(Session session, UUID holder, Currency currency);

  /** Spends of what {@link #lockOverpaid} has answered. */
  void spendOverpaid(Session session, UUID holder, Money amount, UUID reference);

  /** A buyer has paid more than was owed. */
  void overpaid(Session session, UUID holder, Money amount, String note);
}
