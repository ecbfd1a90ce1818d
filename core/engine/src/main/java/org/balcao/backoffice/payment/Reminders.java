package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.credit.StoredValue;
import org.balcao.backoffice.payment.Distribution.Part;
import org.balcao.backoffice.payment.JournalEntry.Line;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;
import org.eclipse.microprofile.config.Config;

/** Stops and resumes reminders, and what they cost. */
@Dependent
class Reminders {
  private final ClaimTable claims;
  private final StoredValue value;
  private final Ledger ledger;
  private final Tasks tasks;
  private final Ids ids;
  private final StoreClock clock;
  private final DunningFees fees;

  @Inject
  Reminders(
      ClaimTable claims,
      StoredValue value,
      Ledger ledger,
      Tasks tasks,
      Ids ids,
      StoreClock clock,
      Config config) {
    this.claims = claims;
    this.value = value;
    this.ledger = ledger;
    this.tasks = tasks;
    this.ids = ids;
    this.clock = clock;
    this.fees = PaymentConfiguration.DUNNING_FEES.in(config);
  }

  int stop(Session session, UUID orderId, DunningStop cause, String note) {
    return session.update(
        "update balcao_claim set stopped = ?, stop_note = ? where order_id = ? and fee = false and"
            + " amount > settled + reduced",
        cause,
        note,
        orderId);
  }

  /** Of what staff have stopped for reasons of their own, nothing changes. */
  void stopDisputed(Session session, UUID orderId, UUID disputeId) {
    session.update(
        "update balcao_claim set stopped = ?, stop_note = ? where order_id = ? and fee = false and"
            + " amount > settled + reduced and stopped is null",
        DunningStop.DISPUTED,
        note(disputeId),
        orderId);
  }

  /**
   * Stops a claim that arose after money of its order was withheld, and answers whether it did.
   * What was resumed in spite of a dispute still has its note, and goes on.
   */
  boolean stopIfDisputed(Session session, Claim claim) {
    return withholding(session, claim.orderId())
        .filter(
            dispute ->
                session.update(
                        "update balcao_claim set stopped = ?, stop_note = ? where id = ? and"
                            + " stopped is null and stop_note is null",
                        DunningStop.DISPUTED,
                        note(dispute),
                        claim.id())
                    > 0)
        .isPresent();
  }

  void resumeDisputed(Session session, UUID orderId, UUID disputeId) {
    Optional<UUID> other = withholding(session, orderId);
    if (other.isPresent()) {
      session.update(
          "update balcao_claim set stop_note = ? where order_id = ? and stopped = ? and stop_note ="
              + " ?",
          note(other.get()),
          orderId,
          DunningStop.DISPUTED,
          note(disputeId));
      return;
    }
    List<UUID> stopped =
        session.list(
            row -> row.id("id"),
            "select id from balcao_claim where order_id = ? and stopped = ? and stop_note = ?",
            orderId,
            DunningStop.DISPUTED,
            note(disputeId));
    for (UUID claim : stopped) {
      session.update(
          "update balcao_claim set stopped = null, stop_note = null where id = ?", claim);
      tasks.wake(session, Dunning.QUEUE, claim.toString(), clock.now());
    }
  }

  /** A dispute that withholds money of the order, or has lost it. */
  private static Optional<UUID> withholding(Session session, UUID orderId) {
    return session.first(
        row -> row.id("dispute_id"),
        "select dispute_id from balcao_payment_disputed where order_id = ? order by dispute_id",
        orderId);
  }

  private static String note(UUID disputeId) {
    return "dispute " + disputeId;
  }

  /** The notes stay: they tell what was resumed by people from what was never stopped. */
  int resume(Session session, UUID orderId) {
    List<Claim> stopped =
        claims.ofOrder(session, orderId).stream().filter(c -> c.stopped() != null).toList();
    session.update("update balcao_claim set stopped = null where order_id = ?", orderId);
    stopped.forEach(
        claim -> tasks.wake(session, Dunning.QUEUE, claim.id().toString(), clock.now()));
    return stopped.size();
  }

  /** The claim, locked together with its buyer's account, in the order in which all lock them. */
  Claim lock(Session session, UUID claimId) {
    Claim seen =
        claims
            .find(session, claimId)
            .orElseThrow(() -> new IllegalStateException("there is no claim " + claimId));
    value.lockOverpaid(session, seen.buyer(), seen.amount().currency());
    return claims.lock(session, claimId).orElseThrow();
  }

  /** A reminder of a locked claim has its price, which is owed from now on. */
  void charge(Session session, Claim claim, int level) {
    Optional<Money> fee = fees.of(level, claim.amount().currency());
    if (fee.isEmpty()) {
      return;
    }
    UUID id = ids.next();
    Money zero = Money.zero(claim.amount().currency());
    claims.insert(
        session,
        new Claim(
            id,
            claim.paymentId(),
            claim.orderId(),
            claim.customerId(),
            claim.gateway(),
            fee.get(),
            zero,
            zero,
            Terms.atOnce(clock.today()),
            true,
            null,
            0),
        clock.now());
    ledger.post(
        session,
        new JournalEntry(
            "dunning-fee",
            id.toString(),
            claim.orderId(),
            List.of(
                Line.debit(Account.receivable(claim.gateway()), fee.get()),
                Line.credit(Account.DUNNING_FEES, fee.get()))));
  }

  /** What is open of the fees for reminders of a payment. */
  Money open(Session session, Claim claim) {
    return Money.sum(
        claim.amount().currency(),
        claims.ofOrder(session, claim.orderId()).stream()
            .filter(c -> c.fee() && c.paymentId().equals(claim.paymentId()))
            .map(Claim::open)
            .toList());
  }

  /** Does without the open fees of an order, and answers how many there were. */
  int waive(Session session, UUID orderId) {
    int waived = 0;
    for (Claim seen : claims.ofOrder(session, orderId)) {
      if (seen.fee() && seen.open().isPositive()) {
        Claim fee = lock(session, seen.id());
        if (fee.open().isPositive()) {
          waive(session, fee);
          waived++;
        }
      }
    }
    return waived;
  }

  private void waive(Session session, Claim fee) {
    Money open = fee.open();
    claims.apply(
        session, List.of(new Part<>(fee, open)), ClaimTable.Source.WAIVED, fee.id(), clock.now());
    ledger.post(
        session,
        new JournalEntry(
            "dunning-fee-waived",
            fee.id().toString(),
            fee.orderId(),
            List.of(
                Line.debit(Account.DUNNING_FEES, open),
                Line.credit(Account.receivable(fee.gateway()), open))));
  }
}
