package org.balcao.backoffice.payment;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.balcao.backoffice.payment.AccountReconciliation.Item;
import org.balcao.backoffice.payment.AccountReconciliation.Kind;
import org.balcao.backoffice.payment.AccountReconciliation.Match;
import org.balcao.backoffice.payment.AccountReconciliation.Receipt;
import org.balcao.spi.Money;

/**
 * Finds out what was paid with which money. What is surer is settled first: the same amount before
 * almost the same; one for one before one for several that follow each other; what was invoiced
 * before what was only ordered. Of several that fit equally well, what is nearest in time goes
 * together, then what is nearest in amount.
 */
final class ReceiptMatching {
  /** Who pays before the invoice pays by the confirmation of the order, some days before it. */
  static final int DAYS_AHEAD = 7;

  /** So many at most are paid in one sum. */
  static final int LONGEST = 12;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final BigDecimal percent;

  /**
   * With a tolerance.
   *
   * @param percent by how much of what it goes with a receipt may differ
   */
  ReceiptMatching(BigDecimal percent) {
    this.percent = percent;
  }

  /** What may go together, and how well. */
  private record Candidate(Match match, long days, Money apart) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingLong(Candidate::days).thenComparing(Candidate::apart);
  }

  AccountReconciliation match(UUID customerId, List<Item> items, List<Receipt> receipts) {
    List<Item> invoiced = new ArrayList<>();
    List<Item> ordered = new ArrayList<>();
    for (Item item : items) {
      (item.kind() == Kind.ORDER ? ordered : invoiced).add(item);
    }
    List<Receipt> money = new ArrayList<>(receipts);
    money.sort(Comparator.comparing(Receipt::day));
    List<Match> matches = new ArrayList<>();
    settle(matches, invoiced, money);
    List<Item> all = new ArrayList<>(invoiced);
    all.addAll(ordered);
    settle(matches, all, money);
    all.removeIf(item -> item.kind() == Kind.ORDER);
    matches.sort(Comparator.comparing(match -> match.receipts().get(0).day()));
    return new AccountReconciliation(customerId, matches, all, money);
  }

  private void settle(List<Match> matches, List<Item> items, List<Receipt> receipts) {
    // Stable: what is of one day stays as it arose.
    items.sort(Comparator.comparing(Item::day));
    for (BigDecimal tolerance : List.of(BigDecimal.ZERO, percent)) {
      take(matches, items, receipts, found -> singles(items, receipts, tolerance, found));
      take(matches, items, receipts, found -> runs(items, receipts, tolerance, found));
      take(matches, items, receipts, found -> instalments(items, receipts, tolerance, found));
    }
  }

  /** Keeps the best candidates that share nothing, and takes away what they are made of. */
  private static void take(
      List<Match> matches,
      List<Item> items,
      List<Receipt> receipts,
      Consumer<Consumer<Candidate>> finder) {
    List<Candidate> found = new ArrayList<>();
    finder.accept(found::add);
    found.sort(Candidate.BEST_FIRST);
    for (Candidate candidate : found) {
      Match match = candidate.match();
      if (items.containsAll(match.items()) && receipts.containsAll(match.receipts())) {
        matches.add(match);
        items.removeAll(match.items());
        receipts.removeAll(match.receipts());
      }
    }
  }

  private static void singles(
      List<Item> items, List<Receipt> receipts, BigDecimal percent, Consumer<Candidate> found) {
    for (Receipt receipt : receipts) {
      for (Item item : items) {
        consider(List.of(receipt), List.of(item), percent, found);
      }
    }
  }

  /** One receipt for several items that follow each other. */
  private static void runs(
      List<Item> items, List<Receipt> receipts, BigDecimal percent, Consumer<Candidate> found) {
    for (Receipt receipt : receipts) {
      for (int from = 0; from < items.size(); from++) {
        for (int to = from + 2; to <= Math.min(items.size(), from + LONGEST); to++) {
          consider(List.of(receipt), items.subList(from, to), percent, found);
        }
      }
    }
  }

  /** Several receipts that follow each other for one item. */
  private static void instalments(
      List<Item> items, List<Receipt> receipts, BigDecimal percent, Consumer<Candidate> found) {
    for (Item item : items) {
      for (int from = 0; from < receipts.size(); from++) {
        for (int to = from + 2; to <= Math.min(receipts.size(), from + LONGEST); to++) {
          consider(receipts.subList(from, to), List.of(item), percent, found);
        }
      }
    }
  }

  private static void consider(
      List<Receipt> receipts, List<Item> items, BigDecimal percent, Consumer<Candidate> found) {
    // Both are oldest first: the last item must be there, or almost, when the first money comes.
    Item last = items.get(items.size() - 1);
    long days = ChronoUnit.DAYS.between(last.day(), receipts.get(0).day());
    if (days < -DAYS_AHEAD) {
      return;
    }
    BigDecimal due = BigDecimal.ZERO;
    for (Item item : items) {
      due = due.add(item.amount().amount());
    }
    BigDecimal paid = BigDecimal.ZERO;
    for (Receipt receipt : receipts) {
      paid = paid.add(receipt.amount().amount());
    }
    BigDecimal apart = paid.subtract(due).abs();
    if (apart.multiply(HUNDRED).compareTo(due.multiply(percent)) <= 0) {
      found.accept(
          new Candidate(
              new Match(receipts, items),
              Math.abs(days),
              new Money(apart, last.amount().currency())));
    }
  }
}
