package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.balcao.backoffice.customer.Customers;
import org.balcao.backoffice.payment.JournalEntry.Line;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;

/** Books money that came in. */
@Dependent
class Receipts {
  private final Customers customers;
  private final BuyerAccounts accounts;
  private final Ledger ledger;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  Receipts(Customers customers, BuyerAccounts accounts, Ledger ledger, Ids ids, StoreClock clock) {
    this.customers = customers;
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
    if (request.reference().isBlank() || request.reference().length() > 100) {
      problems.add("reference must have 1 to 100 characters");
    }
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-PAY001", problems);
    }
  }

  ReceiptView receive(Session session, ReceivePayment request) {
    UUID customerId = request.customerId();
    customers.customer(Actor.system("payment"), customerId);
    if (session
        .first(
            row -> row.id("id"),
            "select id from balcao_receipt where customer_id = ? and reference = ?",
            customerId,
            request.reference())
        .isPresent()) {
      throw new ConflictException(
          "BAL-PAY004",
          "a receipt of customer "
              + customerId
              + " with that reference was booked before; it is booked once only");
    }
    UUID id = ids.next();
    Money amount = request.amount();
    BuyerAccounts.Use use = accounts.receive(session, customerId, amount, id);
    session.update(
        "insert into balcao_receipt (id, customer_id, reference, currency, amount, settled,"
            + " credited, received_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        customerId,
        request.reference(),
        amount.currency().getCurrencyCode(),
        amount.amount(),
        use.settled().amount(),
        use.credit().amount(),
        clock.now());
    List<Line> lines = new ArrayList<>(List.of(Line.debit(Account.BANK, amount)));
    lines.addAll(use.lines());
    ledger.post(session, new JournalEntry("receipt", id.toString(), null, lines));
    return new ReceiptView(use.settled(), use.credit());
  }
}
