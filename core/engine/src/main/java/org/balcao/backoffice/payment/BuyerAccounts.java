package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.balcao.backoffice.credit.StoredValue;
import org.balcao.backoffice.payment.Distribution.Part;
import org.balcao.backoffice.payment.Distribution.Pot;
import org.balcao.backoffice.payment.JournalEntry.Line;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/**
 * What buyers owe and have paid on account. A buyer never owes money and has overpaid in the same
 * currency: whatever is paid settles what is owed, oldest due first, and only the rest is credit; a
 * new claim uses that credit up first. Credit that the store has granted is the buyer's to spend,
 * and pays no debts by itself. A buyer is a customer, or else the guest of one order.
 */
@Dependent
class BuyerAccounts {
  private final ClaimTable table;
  private final StoredValue value;
  private final Ledger ledger;
  private final Tasks tasks;
  private final StoreClock clock;

  @Inject
  BuyerAccounts(ClaimTable table, StoredValue value, Ledger ledger, Tasks tasks, StoreClock clock) {
    this.table = table;
    this.value = value;
    this.ledger = ledger;
    this.tasks = tasks;
    this.clock = clock;
  }

  /**
   * How money was used.
   *
   * @param settled what it paid of debts
   * @param credit what became credit
   * @param lines the ledger's credits for both
   */
  record Use(Money settled, Money credit, List<Line> lines) {}

  /** A claim arises: the ledger has its receivable already. */
  void claim(Session session, Payment payment, UUID operationId, Money amount, Terms terms) {
    Instant now = clock.now();
    Money zero = Money.zero(amount.currency());
    Claim claim =
        new Claim(
            operationId,
            payment.id(),
            payment.orderId(),
            payment.customerId(),
            payment.gateway(),
            amount,
            zero,
            zero,
            terms,
            false,
            null,
            0);
    // The account is locked before the claim is there: whoever pays meanwhile sees both, or none.
    value.lockOverpaid(session, payment.buyer(), amount.currency());
    table.insert(session, claim, now);
    Money used = useCredit(session, payment, operationId, amount.currency());
    if (used.compareTo(amount) < 0) {
      terms
          .next(0, clock.zone())
          .ifPresent(due -> tasks.wake(session, Dunning.QUEUE, claim.id().toString(), due));
    }
  }

  /**
   * What a buyer has overpaid pays what the buyer owes.
   *
   * @return what it paid of the claim of this operation
   */
  Money useCredit(Session session, Payment payment, UUID operationId, Currency currency) {
    UUID buyer = payment.buyer();
    Money credit = value.lockOverpaid(session, buyer, currency);
    Distribution<Claim> paid =
        Distribution.of(credit, pots(table.lockOpen(session, buyer, currency)));
    Money used = paid.total();
    if (used.isPositive()) {
      table.apply(session, paid.parts(), ClaimTable.Source.CREDIT, operationId, clock.now());
      value.spendOverpaid(session, buyer, used, operationId);
      List<Line> lines = new ArrayList<>(List.of(Line.debit(Account.CREDIT, used)));
      lines.addAll(lines(perGateway(paid.parts()), Money.zero(currency)));
      ledger.post(
          session,
          new JournalEntry("credit-used", operationId.toString(), payment.orderId(), lines));
    }
    return Money.sum(
        currency,
        paid.parts().stream()
            .filter(part -> part.of().id().equals(operationId))
            .map(Part::amount)
            .toList());
  }

  /**
   * A buyer has paid.
   *
   * @param first the order that it was paid for, if that is known: its debts come first
   */
  Use receive(Session session, UUID buyer, @Nullable UUID first, Money amount, UUID receiptId) {
    value.lockOverpaid(session, buyer, amount.currency());
    Map<String, Money> credited = new TreeMap<>();
    Money rest =
        settle(session, buyer, first, amount, ClaimTable.Source.RECEIPT, receiptId, credited);
    return new Use(amount.minus(rest), rest, lines(credited, rest));
  }

  /**
   * Money is given back for a payment on account: what is owed for it gets smaller; what was paid
   * of it settles the buyer's other debts, and is credit beyond those.
   *
   * @return the ledger's credits
   */
  List<Line> giveBack(Session session, Payment payment, UUID operationId, Money amount) {
    value.lockOverpaid(session, payment.buyer(), amount.currency());
    Distribution<Claim> reduced =
        Distribution.of(amount, pots(table.lockOpen(session, payment.id())));
    table.apply(session, reduced.parts(), ClaimTable.Source.REFUND, operationId, clock.now());
    Map<String, Money> credited = perGateway(reduced.parts());
    Money rest = reduced.rest();
    if (rest.isPositive()) {
      rest =
          settle(
              session,
              payment.buyer(),
              null,
              rest,
              ClaimTable.Source.REFUND_CREDIT,
              operationId,
              credited);
    }
    return lines(credited, rest);
  }

  /** Pays debts, oldest due first, and answers what was left over and became credit. */
  private Money settle(
      Session session,
      UUID buyer,
      @Nullable UUID first,
      Money amount,
      ClaimTable.Source source,
      UUID reference,
      Map<String, Money> credited) {
    List<Claim> owed = new ArrayList<>(table.lockOpen(session, buyer, amount.currency()));
    owed.sort(Comparator.comparing(claim -> !claim.orderId().equals(first)));
    Distribution<Claim> paid = Distribution.of(amount, pots(owed));
    table.apply(session, paid.parts(), source, reference, clock.now());
    perGateway(paid.parts()).forEach((gateway, part) -> credited.merge(gateway, part, Money::plus));
    if (paid.rest().isPositive()) {
      value.overpaid(session, buyer, paid.rest(), source.name() + " " + reference);
    }
    return paid.rest();
  }

  private static List<Pot<Claim>> pots(List<Claim> claims) {
    return claims.stream().map(claim -> new Pot<>(claim, claim.open())).toList();
  }

  private static Map<String, Money> perGateway(List<Part<Claim>> parts) {
    Map<String, Money> sums = new TreeMap<>();
    parts.forEach(part -> sums.merge(part.of().gateway(), part.amount(), Money::plus));
    return sums;
  }

  private static List<Line> lines(Map<String, Money> credited, Money rest) {
    List<Line> lines = new ArrayList<>();
    credited.forEach((gateway, sum) -> lines.add(Line.credit(Account.receivable(gateway), sum)));
    if (rest.isPositive()) {
      lines.add(Line.credit(Account.CREDIT, rest));
    }
    return lines;
  }
}
