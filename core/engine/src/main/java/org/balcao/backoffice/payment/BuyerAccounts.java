package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.balcao.backoffice.payment.Distribution.Part;
import org.balcao.backoffice.payment.Distribution.Pot;
import org.balcao.backoffice.payment.JournalEntry.Line;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;

/**
 * What buyers owe and have paid on account. A buyer never owes money and has credit in the same
 * currency: whatever is paid settles what is owed, oldest due first, and only the rest is credit; a
 * new claim uses the credit up first.
 */
@Dependent
class BuyerAccounts {
  private final ClaimTable table;
  private final Ledger ledger;
  private final Tasks tasks;
  private final StoreClock clock;

  @Inject
  BuyerAccounts(ClaimTable table, Ledger ledger, Tasks tasks, StoreClock clock) {
    this.table = table;
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
            0);
    UUID customer = payment.customerId();
    Money credit = customer == null ? zero : table.lockCredit(session, customer, amount.currency());
    table.insert(session, claim, now);
    Money used = credit.min(amount);
    if (customer != null && used.isPositive()) {
      table.apply(
          session, List.of(new Part<>(claim, used)), ClaimTable.Source.CREDIT, operationId, now);
      table.addCredit(session, customer, used.negated());
      ledger.post(
          session,
          new JournalEntry(
              "credit-used",
              operationId.toString(),
              payment.orderId(),
              List.of(
                  Line.debit(Account.CREDIT, used),
                  Line.credit(Account.receivable(payment.gateway()), used))));
    }
    if (used.compareTo(amount) < 0) {
      terms
          .next(0, clock.zone())
          .ifPresent(due -> tasks.wake(session, Dunning.QUEUE, claim.id().toString(), due));
    }
  }

  /** A customer has paid. */
  Use receive(Session session, UUID customerId, Money amount, UUID receiptId) {
    table.lockCredit(session, customerId, amount.currency());
    Map<String, Money> credited = new TreeMap<>();
    Money rest =
        settle(session, customerId, amount, ClaimTable.Source.RECEIPT, receiptId, credited);
    return new Use(amount.minus(rest), rest, lines(credited, rest));
  }

  /**
   * Money is given back for a payment on account: what is owed for it gets smaller; what was paid
   * of it settles the buyer's other debts, and is credit beyond those.
   *
   * @return the ledger's credits
   */
  List<Line> giveBack(Session session, Payment payment, UUID operationId, Money amount) {
    Currency currency = amount.currency();
    UUID customer = payment.customerId();
    if (customer != null) {
      table.lockCredit(session, customer, currency);
    }
    Distribution<Claim> reduced =
        Distribution.of(amount, pots(table.lockOpen(session, payment.id())));
    table.apply(session, reduced.parts(), ClaimTable.Source.REFUND, operationId, clock.now());
    Map<String, Money> credited = perGateway(reduced.parts());
    Money rest = reduced.rest();
    if (rest.isPositive()) {
      if (customer == null) {
        throw new IllegalStateException(
            "payment " + payment.id() + " of a guest was paid on account by nobody");
      }
      rest =
          settle(session, customer, rest, ClaimTable.Source.REFUND_CREDIT, operationId, credited);
    }
    return lines(credited, rest);
  }

  /** Pays debts, oldest due first, and answers what was left over and became credit. */
  private Money settle(
      Session session,
      UUID customerId,
      Money amount,
      ClaimTable.Source source,
      UUID reference,
      Map<String, Money> credited) {
    Distribution<Claim> paid =
        Distribution.of(amount, pots(table.lockOpen(session, customerId, amount.currency())));
    table.apply(session, paid.parts(), source, reference, clock.now());
    perGateway(paid.parts()).forEach((gateway, part) -> credited.merge(gateway, part, Money::plus));
    table.addCredit(session, customerId, paid.rest());
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
