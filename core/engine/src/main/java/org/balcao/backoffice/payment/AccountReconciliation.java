package org.balcao.backoffice.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.balcao.spi.Money;

/**
 * What a customer was invoiced beside what it has paid: which goes with which, to judge by amounts
 * and days, and what goes with nothing. It is for people to look at, and changes nothing: in the
 * books, money that comes in pays what is due first.
 *
 * @param matches what goes together, by the day of the first receipt
 * @param unpaid invoices and fees that no receipt goes with, oldest first
 * @param unexplained receipts that go with nothing, oldest first
 */
public record AccountReconciliation(
    UUID customerId, List<Match> matches, List<Item> unpaid, List<Receipt> unexplained) {
  /** Copies the lists. */
  public AccountReconciliation {
    matches = List.copyOf(matches);
    unpaid = List.copyOf(unpaid);
    unexplained = List.copyOf(unexplained);
  }

  /**
   * Money that came in.
   *
   * @param reference the bank's or the cheque's
   */
  public record Receipt(UUID id, String reference, LocalDate day, Money amount) {}

  /**
   * Something that may have been paid.
   *
   * @param id of the claim; of the payment, where nothing is claimed
   * @param day of the invoice; of the order, where there was none
   * @param amount less what was given back
   */
  public record Item(
      UUID id, UUID orderId, String orderNumber, Kind kind, LocalDate day, Money amount) {}

  /** What may have been paid. */
  public enum Kind {
    /** Goods that were sent on account. */
    INVOICE,
    /** The fee of a reminder. */
    FEE,
    /**
     * What of an order on account is not invoiced: it waits, was cancelled, or came back. Nobody
     * owes it, and some pay it all the same.
     */
    ORDER
  }

  /**
   * What goes together: one receipt and one item, one receipt and several items, or several
   * receipts and one item.
   */
  public record Match(List<Receipt> receipts, List<Item> items) {
    /** Copies the lists. */
    public Match {
      receipts = List.copyOf(receipts);
      items = List.copyOf(items);
    }

    /** What was received less what it goes with: positive if that is too much. */
    public Money difference() {
      return Money.sum(
              receipts.get(0).amount().currency(), receipts.stream().map(Receipt::amount).toList())
          .minus(
              Money.sum(
                  items.get(0).amount().currency(), items.stream().map(Item::amount).toList()));
    }

    /** Whether the amounts are the same to the smallest unit. */
    public boolean exact() {
      return difference().isZero();
    }

    /** Whether all of it was invoiced. */
    public boolean invoiced() {
      return items.stream().allMatch(item -> item.kind() != Kind.ORDER);
    }
  }
}
