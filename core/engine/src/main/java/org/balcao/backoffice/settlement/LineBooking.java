package org.balcao.backoffice.settlement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.balcao.backoffice.payment.Account;
import org.balcao.backoffice.payment.JournalEntry;
import org.balcao.backoffice.payment.JournalEntry.Line;
import org.balcao.backoffice.payment.Ledger;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;
import org.balcao.spi.payment.SettlementLine;
import org.jspecify.annotations.Nullable;

/**
 * Posts a line. What the clearing account has of it already (the capture, the refund, the dispute)
 * is not posted again: of {@code gross - fee} only the rest is, the fee is an expense, and what is
 * more or less than expected goes to the account that the kind of line is about.
 */
@Dependent
class LineBooking {
  private final Ledger ledger;
  private final StoreClock clock;

  @Inject
  LineBooking(Ledger ledger, StoreClock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  void book(Session session, Taken taken) {
    SettlementLine line = taken.line();
    Money zero = Money.zero(line.gross().currency());
    @Nullable Money expected = taken.expected();
    Money known = expected != null && expected.currency().equals(zero.currency()) ? expected : zero;
    String clearing = Account.clearing(taken.gateway());
    boolean exchangedPayout = taken.converted() && line.kind() == SettlementLine.Kind.PAYOUT;
    Money rest = line.gross().minus(known);
    post(
        session,
        taken,
        "settlement",
        "",
        new Line(clearing, line.gross().minus(line.fee()).minus(known)),
        new Line(Account.FEES, line.fee()),
        new Line(exchangedPayout ? Account.EXCHANGE : counter(taken), rest.negated()));
    if (exchangedPayout) {
      post(
          session,
          taken,
          "settlement-exchange",
          "/in",
          new Line(Account.EXCHANGE, line.net()),
          new Line(Account.BANK, line.net().negated()));
    } else if (taken.converted()) {
      exchange(session, taken, clearing);
    }
    if (expected != null && !expected.currency().equals(zero.currency())) {
      // The store's own amount, in a currency that never came.
      post(
          session,
          taken,
          "settlement-written-off",
          "",
          new Line(clearing, expected.negated()),
          new Line(Account.DIFFERENCES, expected));
    }
  }

  private void exchange(Session session, Taken taken, String clearing) {
    Money kept = taken.line().gross().minus(taken.line().fee());
    Money net = taken.line().net();
    post(
        session,
        taken,
        "settlement-exchange",
        "/out",
        new Line(clearing, kept.negated()),
        new Line(Account.EXCHANGE, kept));
    post(
        session,
        taken,
        "settlement-exchange",
        "/in",
        new Line(clearing, net),
        new Line(Account.EXCHANGE, net.negated()));
  }

  private static String counter(Taken taken) {
    return switch (taken.line().kind()) {
      case PAYOUT -> Account.BANK;
      case RESERVE -> Account.reserve(taken.gateway());
      case FEE -> Account.FEES;
      case PAYMENT, REFUND, CHARGEBACK, CHARGEBACK_REVERSED, ADJUSTMENT, UNRECOGNIZED ->
          Account.DIFFERENCES;
    };
  }

  private void post(Session session, Taken taken, String kind, String suffix, Line... lines) {
    LocalDate day = taken.line().bookedAt().atZone(clock.zone()).toLocalDate();
    post(session, kind, taken.id() + suffix, taken.orderId(), day, Arrays.asList(lines));
  }

  /** What no statement tells of is given up. */
  void giveUp(Session session, SettlementDifference missing) {
    post(
        session,
        "settlement-missing",
        missing.id().toString(),
        missing.orderId().orElse(null),
        clock.today(),
        List.of(
            new Line(Account.clearing(missing.gateway()), missing.amount().negated()),
            new Line(Account.DIFFERENCES, missing.amount())));
  }

  /** Lines of nothing are left out, and so is an entry that has none else. */
  private void post(
      Session session,
      String kind,
      String reference,
      @Nullable UUID orderId,
      LocalDate day,
      List<Line> lines) {
    List<Line> some = new ArrayList<>(lines);
    some.removeIf(line -> line.amount().isZero());
    if (!some.isEmpty()) {
      ledger.post(session, new JournalEntry(kind, reference, orderId, some), day);
    }
  }
}
