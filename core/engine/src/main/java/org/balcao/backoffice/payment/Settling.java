package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.payment.JournalEntry.Line;
import org.balcao.backoffice.payment.PaymentView.Kind;
import org.balcao.backoffice.payment.PaymentView.State;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.CustomerAction;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.jspecify.annotations.Nullable;

/** What the end of an operation does to its payment, the ledger and the news. */
@Dependent
class Settling {
  private final PaymentTable payments;
  private final OperationTable operations;
  private final Planning planning;
  private final BuyerAccounts accounts;
  private final Ledger ledger;
  private final Events events;
  private final StoreClock clock;

  @Inject
  Settling(
      PaymentTable payments,
      OperationTable operations,
      Planning planning,
      BuyerAccounts accounts,
      Ledger ledger,
      Events events,
      StoreClock clock) {
    this.payments = payments;
    this.operations = operations;
    this.planning = planning;
    this.accounts = accounts;
    this.ledger = ledger;
    this.events = events;
    this.clock = clock;
  }

  /** An operation and its payment, locked. */
  private record Found(Operation operation, Payment payment) {}

  private Found lock(Session session, UUID operationId) {
    Operation before = operation(session, operationId);
    Payment payment = payments.lock(session, before.paymentId());
    // Read again: only the lock makes it last.
    return new Found(operation(session, operationId), payment);
  }

  private Operation operation(Session session, UUID id) {
    return operations
        .find(session, id)
        .orElseThrow(() -> new IllegalStateException("there is no operation " + id));
  }

  void pending(
      Session session, UUID operationId, Instant notBefore, Optional<CustomerAction> action) {
    Instant now = clock.now();
    operations.waiting(session, operationId, notBefore.isAfter(now) ? notBefore : now);
    Operation operation = operation(session, operationId);
    if (operation.kind() == Kind.AUTHORIZE) {
      Payment payment = payments.lock(session, operation.paymentId());
      if (!payment.action().equals(action)) {
        payments.save(session, payment.with(action));
      }
    }
  }

  void authorized(Session session, UUID operationId, Taken taken, ProviderRef ref) {
    Found found = lock(session, operationId);
    Money amount = found.operation().amount();
    Amounts amounts = found.payment().amounts().authorize(amount, taken.captured());
    Payment payment = found.payment().authorized(amounts, ref.id(), taken.expires());
    happened(session, found.operation(), taken.captured() ? amount : zero(amount), null);
    events.publish(session, new PaymentAuthorized(payment.orderId(), payment.id(), amount));
    if (taken.captured()) {
      payment = took(session, payment, operationId, amount, taken.terms());
    }
    if (payment.unwanted()) {
      payment = planning.undo(session, payment);
    }
    payments.save(session, payment);
  }

  void captured(Session session, UUID operationId, Optional<Terms> terms) {
    Found found = lock(session, operationId);
    Operation operation = found.operation();
    Money amount = operation.amount();
    happened(session, operation, amount, null);
    Payment payment =
        found.payment().with(found.payment().amounts().capture(amount, operation.last()));
    payments.save(session, took(session, payment, operationId, amount, terms));
  }

  void cancelled(Session session, UUID operationId, @Nullable String note) {
    Found found = lock(session, operationId);
    Money amount = found.operation().amount();
    happened(session, found.operation(), zero(amount), note);
    Amounts amounts = found.payment().amounts().cancel(amount);
    Payment payment = found.payment().with(amounts);
    payments.save(
        session, amounts.authorized().isZero() ? payment.ended(Payment.State.CANCELLED) : payment);
  }

  void refunded(Session session, UUID operationId) {
    Found found = lock(session, operationId);
    Money amount = found.operation().amount();
    Payment payment = found.payment().with(found.payment().amounts().refund(amount));
    happened(session, found.operation(), amount, null);
    payments.save(session, payment);
    List<Line> lines = new ArrayList<>(List.of(Line.debit(Account.DEPOSITS, amount)));
    if (Boolean.TRUE.equals(payment.onAccount())) {
      lines.addAll(accounts.giveBack(session, payment, operationId, amount));
    } else {
      lines.add(Line.credit(source(payment), amount));
    }
    ledger.post(
        session, new JournalEntry("refund", operationId.toString(), payment.orderId(), lines));
    events.publish(session, new PaymentRefunded(payment.orderId(), payment.id(), amount));
  }

  void refused(Session session, UUID operationId, RejectionKind kind, String reason) {
    if (kind == RejectionKind.EXPIRED && operation(session, operationId).kind() == Kind.CANCEL) {
      // What was to be given free has lapsed.
      cancelled(session, operationId, reason);
      return;
    }
    Found found = lock(session, operationId);
    Operation operation = found.operation();
    Payment payment = found.payment();
    boolean declined = operation.kind() == Kind.AUTHORIZE;
    operations.end(
        session,
        operation,
        State.REFUSED,
        zero(operation.amount()),
        !declined,
        reason,
        clock.now());
    if (declined && payment.unwanted()) {
      // Nobody has to be told: it was cancelled before.
      payments.save(session, payment.ended(Payment.State.CANCELLED));
    } else if (declined) {
      payments.save(session, payment.ended(Payment.State.DECLINED));
      events.publish(session, new PaymentDeclined(payment.orderId(), payment.id(), reason));
    } else {
      payments.save(session, payment.with(freed(payment.amounts(), operation)));
    }
  }

  void gaveUp(Session session, UUID operationId, boolean certain, String reason) {
    Found found = lock(session, operationId);
    Operation operation = found.operation();
    operations.stick(session, operation, !certain, reason, clock.now());
    if (certain && operation.kind() != Kind.AUTHORIZE) {
      Payment payment = found.payment();
      payments.save(session, payment.with(freed(payment.amounts(), operation)));
    }
  }

  /** The amounts without what was set aside for an operation that does not happen. */
  static Amounts freed(Amounts amounts, Operation operation) {
    return switch (operation.kind()) {
      case AUTHORIZE -> amounts;
      case CAPTURE -> amounts.freeCapture(operation.amount());
      case CANCEL -> amounts.freeCancel(operation.amount());
      case REFUND -> amounts.freeRefund(operation.amount());
    };
  }

  private void happened(Session session, Operation operation, Money moved, @Nullable String note) {
    operations.end(session, operation, State.DONE, moved, false, note, clock.now());
  }

  /** Money was taken: it is a claim on the gateway, or on the buyer. */
  private Payment took(
      Session session, Payment payment, UUID operationId, Money amount, Optional<Terms> terms) {
    // Decided once: a payment is on account as a whole, whatever is configured later.
    boolean onAccount =
        payment.onAccount() == null ? terms.isPresent() : Boolean.TRUE.equals(payment.onAccount());
    ledger.post(
        session,
        new JournalEntry(
            "capture",
            operationId.toString(),
            payment.orderId(),
            List.of(
                Line.debit(
                    onAccount ? Account.receivable(payment.gateway()) : source(payment), amount),
                Line.credit(Account.DEPOSITS, amount))));
    if (onAccount) {
      accounts.claim(
          session,
          payment,
          operationId,
          amount,
          terms.orElseGet(() -> Terms.atOnce(clock.today())));
    }
    events.publish(session, new PaymentCaptured(payment.orderId(), payment.id(), amount));
    return payment.withOnAccount(onAccount);
  }

  /** Where the money comes from, and goes back to. */
  private static String source(Payment payment) {
    return payment
        .stored()
        .map(LedgerCreditJournal::liability)
        .orElseGet(() -> Account.clearing(payment.gateway()));
  }

  private static Money zero(Money like) {
    return Money.zero(like.currency());
  }
}
