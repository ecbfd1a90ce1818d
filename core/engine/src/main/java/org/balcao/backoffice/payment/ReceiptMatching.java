package org.balcao.backoffice.payment;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.balcao.backoffice.payment.AccountReconciliation.Item;
import org.balcao.backoffice.payment.AccountReconciliation.Kind;
import org.balcao.backoffice.payment.AccountReconciliation.Match;
import org.balcao.backoffice.payment.AccountReconciliation.Receipt;

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

  /** So many candidates are held of each receipt or item at a time. */
  private static final int NEAREST = 64;

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
  private record Candidate(List<Receipt> receipts, List<Item> items, long days, BigDecimal apart) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingLong(Candidate::days).thenComparing(Candidate::apart);

    boolean isFree(Set<UUID> taken) {
      for (Receipt receipt : receipts) {
        if (taken.contains(receipt.id())) {
          return false;
        }
      }
      for (Item item : items) {
        if (taken.contains(item.id())) {
          return false;
        }
      }
      return true;
    }
  }

  /** Finds what may go with one receipt, or with one item, given by its place. */
  private interface Finder {
    void find(int place, Consumer<Candidate> found);
  }

  /** The best that is known of one place, and what comes after it. */
  private record Turn(int place, Candidate best, Deque<Candidate> next, boolean more) {
    static final Comparator<Turn> BEST_FIRST =
        Comparator.comparing(Turn::best, Candidate.BEST_FIRST).thenComparingInt(Turn::place);
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
      take(matches, items, receipts, receipts.size(), singles(items, receipts, tolerance));
      take(matches, items, receipts, receipts.size(), runs(items, receipts, tolerance));
      take(matches, items, receipts, items.size(), instalments(items, receipts, tolerance));
    }
  }

  /**
   * Keeps the best candidates that share nothing, and takes away what they are made of. Of each
   * place only the nearest are held, and found again once all of them are taken: with thousands of
   * equal amounts there are millions of candidates.
   */
  private static void take(
      List<Match> matches, List<Item> items, List<Receipt> receipts, int places, Finder finder) {
    Set<UUID> taken = new HashSet<>();
    PriorityQueue<Turn> turns = new PriorityQueue<>(Turn.BEST_FIRST);
    for (int place = 0; place < places; place++) {
      find(place, finder, taken).ifPresent(turns::add);
    }
    for (Turn turn = turns.poll(); turn != null; turn = turns.poll()) {
      Candidate best = turn.best();
      if (best.isFree(taken)) {
        matches.add(new Match(best.receipts(), best.items()));
        best.receipts().forEach(receipt -> taken.add(receipt.id()));
        best.items().forEach(item -> taken.add(item.id()));
      } else {
        after(turn, finder, taken).ifPresent(turns::add);
      }
    }
    items.removeIf(item -> taken.contains(item.id()));
    receipts.removeIf(receipt -> taken.contains(receipt.id()));
  }

  private static Optional<Turn> after(Turn turn, Finder finder, Set<UUID> taken) {
    Deque<Candidate> next = turn.next();
    for (Candidate best = next.poll(); best != null; best = next.poll()) {
      if (best.isFree(taken)) {
        return Optional.of(new Turn(turn.place(), best, next, turn.more()));
      }
    }
    return turn.more() ? find(turn.place(), finder, taken) : Optional.empty();
  }

  private static Optional<Turn> find(int place, Finder finder, Set<UUID> taken) {
    Nearest nearest = new Nearest(taken);
    finder.find(place, nearest);
    Deque<Candidate> next = nearest.sorted();
    Candidate best = next.poll();
    return Optional.ofNullable(best).map(b -> new Turn(place, b, next, nearest.dropped));
  }

  /** Keeps the best of the candidates that are still free; of equal ones, those found first. */
  private static final class Nearest implements Consumer<Candidate> {
    private final Set<UUID> taken;
    private final List<Candidate> kept = new ArrayList<>();
    private boolean dropped;

    Nearest(Set<UUID> taken) {
      this.taken = taken;
    }

    @Override
    public void accept(Candidate candidate) {
      if (dropped && Candidate.BEST_FIRST.compare(candidate, kept.get(NEAREST - 1)) >= 0) {
        // No better than any of the first, which a cut has put there.
        return;
      }
      if (candidate.isFree(taken)) {
        kept.add(candidate);
        if (kept.size() >= 16 * NEAREST) {
          cut();
        }
      }
    }

    private void cut() {
      // Stable: what was found first stays first among equals.
      kept.sort(Candidate.BEST_FIRST);
      if (kept.size() > NEAREST) {
        kept.subList(NEAREST, kept.size()).clear();
        dropped = true;
      }
    }

    Deque<Candidate> sorted() {
      cut();
      return new ArrayDeque<>(kept);
    }
  }

  private static Finder singles(List<Item> items, List<Receipt> receipts, BigDecimal percent) {
    return (place, found) -> {
      Receipt receipt = receipts.get(place);
      for (Item item : items) {
        BigDecimal due = item.amount().amount();
        BigDecimal paid = receipt.amount().amount();
        if (isWithin(paid, due, percent) && days(item, receipt) >= -DAYS_AHEAD) {
          found.accept(candidate(List.of(receipt), List.of(item), paid, due));
        }
      }
    };
  }

  /** One receipt for several items that follow each other. */
  private static Finder runs(List<Item> items, List<Receipt> receipts, BigDecimal percent) {
    return (place, found) -> {
      Receipt receipt = receipts.get(place);
      BigDecimal paid = receipt.amount().amount();
      for (int from = 0; from < items.size(); from++) {
        BigDecimal due = BigDecimal.ZERO;
        for (int to = from + 1; to <= Math.min(items.size(), from + LONGEST); to++) {
          Item last = items.get(to - 1);
          due = due.add(last.amount().amount());
          boolean within = isWithin(paid, due, percent);
          if (days(last, receipt) < -DAYS_AHEAD || (!within && due.compareTo(paid) > 0)) {
            // More items are later, and only more.
            break;
          }
          if (within && to > from + 1) {
            found.accept(candidate(List.of(receipt), items.subList(from, to), paid, due));
          }
        }
      }
    };
  }

  /** Several receipts that follow each other for one item. */
  private static Finder instalments(List<Item> items, List<Receipt> receipts, BigDecimal percent) {
    return (place, found) -> {
      Item item = items.get(place);
      BigDecimal due = item.amount().amount();
      for (int from = 0; from < receipts.size(); from++) {
        if (days(item, receipts.get(from)) < -DAYS_AHEAD) {
          continue;
        }
        BigDecimal paid = BigDecimal.ZERO;
        for (int to = from + 1; to <= Math.min(receipts.size(), from + LONGEST); to++) {
          paid = paid.add(receipts.get(to - 1).amount().amount());
          boolean within = isWithin(paid, due, percent);
          if (!within && paid.compareTo(due) > 0) {
            break;
          }
          if (within && to > from + 1) {
            found.accept(candidate(receipts.subList(from, to), List.of(item), paid, due));
          }
        }
      }
    };
  }

  private static Candidate candidate(
      List<Receipt> receipts, List<Item> items, BigDecimal paid, BigDecimal due) {
    long days = days(items.get(items.size() - 1), receipts.get(0));
    return new Candidate(receipts, items, Math.abs(days), paid.subtract(due).abs());
  }

  /** Both are oldest first: the last item must be there, or almost, when the first money comes. */
  private static long days(Item last, Receipt first) {
    return ChronoUnit.DAYS.between(last.day(), first.day());
  }

  private static boolean isWithin(BigDecimal paid, BigDecimal due, BigDecimal percent) {
    if (percent.signum() == 0) {
      return paid.compareTo(due) == 0;
    }
    return paid.subtract(due).abs().multiply(HUNDRED).compareTo(due.multiply(percent)) <= 0;
  }
}
