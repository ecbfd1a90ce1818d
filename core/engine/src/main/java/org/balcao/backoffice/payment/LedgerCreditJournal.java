package org.balcao.backoffice.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.balcao.backoffice.credit.CreditJournal;
import org.balcao.backoffice.credit.CreditKind;
import org.balcao.backoffice.credit.CreditOrigin;
import org.balcao.backoffice.payment.JournalEntry.Line;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/** Posts what becomes of stored value to the ledger. */
@ApplicationScoped
@Typed(CreditJournal.class)
final class LedgerCreditJournal implements CreditJournal {
  private final Ledger ledger;

  @Inject
  LedgerCreditJournal(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Where value of that kind is owed. */
  static String liability(CreditKind kind) {
    return switch (kind) {
      case GIFT_CARD -> Account.GIFT_CARDS;
      case STORE_CREDIT -> Account.CREDIT;
    };
  }

  @Override
  public void issued(
      Session session, CreditKind kind, CreditOrigin origin, String reference, Money amount) {
    String from = origin == CreditOrigin.SOLD ? Account.BANK : Account.GOODWILL;
    post(session, kind.tender() + "-issued", reference, from, liability(kind), amount);
  }

  @Override
  public void sold(Session session, String reference, UUID orderId, Money amount) {
    post(
        session,
        "gift-card-sold",
        reference,
        orderId,
        Account.DEPOSITS,
        Account.GIFT_CARDS,
        amount);
  }

  @Override
  public void takenBack(Session session, String reference, UUID orderId, Money amount) {
    // What is granted to the buyer for it follows with the refund.
    post(
        session,
        "gift-card-taken-back",
        reference,
        orderId,
        Account.GIFT_CARDS,
        Account.RETURNS,
        amount);
  }

  @Override
  public void lapsed(Session session, CreditKind kind, String reference, Money amount) {
    post(session, kind.tender() + "-lapsed", reference, liability(kind), Account.BREAKAGE, amount);
  }

  @Override
  public void paidOut(Session session, String reference, Money amount) {
    post(session, "credit-paid-out", reference, Account.CREDIT, Account.BANK, amount);
  }

  private void post(
      Session session, String kind, String reference, String debit, String credit, Money amount) {
    post(session, kind, reference, null, debit, credit, amount);
  }

  private void post(
      Session session,
      String kind,
      String reference,
      @Nullable UUID orderId,
      String debit,
      String credit,
      Money amount) {
    ledger.post(
        session,
        new JournalEntry(
            kind,
            reference,
            orderId,
            List.of(Line.debit(debit, amount), Line.credit(credit, amount))));
  }
}
