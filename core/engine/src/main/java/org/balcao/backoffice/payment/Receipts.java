package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.balcao.backoffice.customer.Customers;
import org.balcao.backoffice.payment.JournalEntry.Line;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/** Books money that came in. */
@Dependent
class Receipts {
  private final Customers customers;
  private final PaymentTable payments;
  private final BuyerAccounts accounts;
  private final Ledger ledger;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  Receipts(
      Customers customers,
      PaymentTable payments,
      BuyerAccounts accounts,
      Ledger ledger,
      Ids ids,
      StoreClock clock) {
    this.customers = customers;
    this.payments = payments;
    this.accounts = accounts;
    this.ledger = ledger;
    this.ids = ids;
    this.clock = clock;
  }

  static void check(ReceivePayment request) {
    List<String> problems = new ArrayList<>();
    if (!request.amount().isPositive()) {
      problems.add("amount must be more than zero");
    }
    if ((request.customerId() == null) == (request.orderNumber() == null)) {
      problems.add("customerId or orderNumber: exactly one is given");
    }
    if (request.reference().isBlank() || request.reference().length() > 100) {
      problems.add("reference must have 1 to 100 characters");
    }
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-PAY001", problems);
    }
  }

  ReceiptView receive(Session session, ReceivePayment request) {
    Payer payer = payer(session, request);
    requireNew(session, payer, request.reference());
    UUID id = ids.next();
    Money amount = request.amount();
    BuyerAccounts.Use use = accounts.receive(session, payer.buyer(), payer.orderId(), amount, id);
    session.update(
        "insert into balcao_receipt (id, customer_id, order_id, reference, currency, amount,"
            + " settled, credited, received_at) values (?, cast(? as uuid), cast(? as uuid), ?, ?,"
            + " ?, ?, ?, ?)",
        id,
        payer.customerId(),
        payer.orderId(),
        request.reference(),
        amount.currency().getCurrencyCode(),
        amount.amount(),
        use.settled().amount(),
        use.credit().amount(),
        clock.now());
    List<Line> lines = new ArrayList<>(List.of(Line.debit(Account.BANK, amount)));
    lines.addAll(use.lines());
    ledger.post(session, new JournalEntry("receipt", id.toString(), payer.orderId(), lines));
    return new ReceiptView(use.settled(), use.credit());
  }

  /** Whose money it is: a customer's, or that of a guest for one order. */
  private record Payer(@Nullable UUID customerId, @Nullable UUID orderId) {
    UUID buyer() {
      return customerId == null ? Objects.requireNonNull(orderId) : customerId;
    }
  }

  private Payer payer(Session session, ReceivePayment request) {
    UUID customerId = request.customerId();
    String number = request.orderNumber();
    if (customerId != null) {
      customers.customer(Actor.system("payment"), customerId);
      return new Payer(customerId, null);
    }
    Payment payment =
        payments
            .ofOrderNumber(session, Objects.requireNonNull(number))
            .orElseThrow(() -> new NotFoundException("payment of order", number));
    return new Payer(payment.customerId(), payment.orderId());
  }

  private static void requireNew(Session session, Payer payer, String reference) {
    if (session
        .first(
            row -> row.id("id"),
            "select id from balcao_receipt where coalesce(customer_id, order_id) = ? and reference"
                + " = ?",
            payer.buyer(),
            reference)
        .isPresent()) {
      throw new ConflictException(
          "BAL-PAY004",
          "a receipt of that payer with that reference was booked before; it is booked once only");
    }
  }
}
