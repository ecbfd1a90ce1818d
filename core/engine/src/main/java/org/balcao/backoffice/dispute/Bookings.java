package org.balcao.backoffice.dispute;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.balcao.backoffice.payment.Account;
import org.balcao.backoffice.payment.DisputedMoney;
import org.balcao.backoffice.payment.JournalEntry;
import org.balcao.backoffice.payment.JournalEntry.Line;
import org.balcao.backoffice.payment.Ledger;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;
import org.balcao.spi.payment.Dispute.Stage;

/** Where the money of a dispute is: with the gateway, with the bank, or gone. */
@Dependent
class Bookings {
  /** Money went to the bank, or more of it. */
  static final String WITHDRAWN = "dispute-withdrawn";

  /** It came back. */
  static final String RETURNED = "dispute-returned";

  /** It is gone. */
  static final String LOST = "dispute-lost";

  private final Ledger ledger;
  private final DisputedMoney disputed;
  private final StoreClock clock;

  @Inject
  Bookings(Ledger ledger, DisputedMoney disputed, StoreClock clock) {
    this.ledger = ledger;
    this.disputed = disputed;
    this.clock = clock;
  }

  /** Brings what is withdrawn to {@code target}, and lets it go where the dispute is lost. */
  Case book(Session session, Case dispute, Money target, Stage stage, Instant at) {
    LocalDate day = at.atZone(clock.zone()).toLocalDate();
    Money more = target.minus(dispute.withdrawn());
    int number = dispute.bookings();
    String clearing = Account.clearing(dispute.gateway());
    String held = Account.disputed(dispute.gateway());
    if (more.isPositive()) {
      number++;
      post(session, dispute, WITHDRAWN, number, held, clearing, more, day);
    } else if (more.isNegative()) {
      number++;
      post(session, dispute, RETURNED, number, clearing, held, more.negated(), day);
    }
    if (stage == Stage.LOST && target.isPositive()) {
      number++;
      post(session, dispute, LOST, number, Account.CHARGEBACKS, held, target, day);
    }
    if (dispute.paymentId() != null) {
      disputed.withhold(session, dispute.paymentId(), dispute.id(), target);
    }
    return new Case(
        dispute.id(),
        dispute.seq(),
        dispute.gateway(),
        dispute.ref(),
        dispute.authorizationRef(),
        dispute.paymentId(),
        dispute.orderId(),
        dispute.stage(),
        dispute.rawStage(),
        dispute.reason(),
        dispute.amount(),
        target,
        dispute.round(),
        dispute.statedRound(),
        number,
        dispute.openedAt(),
        dispute.stageAt(),
        dispute.respondBy(),
        dispute.reminded(),
        dispute.assignee(),
        dispute.answer(),
        dispute.answeredAt(),
        dispute.answeredBy(),
        dispute.note(),
        dispute.answeredRound());
  }

  private void post(
      Session session,
      Case dispute,
      String kind,
      int number,
      String debit,
      String credit,
      Money amount,
      LocalDate day) {
    ledger.post(
        session,
        new JournalEntry(
            kind,
            dispute.id() + "/" + number,
            dispute.orderId(),
            List.of(Line.debit(debit, amount), Line.credit(credit, amount))),
        day);
  }
}
