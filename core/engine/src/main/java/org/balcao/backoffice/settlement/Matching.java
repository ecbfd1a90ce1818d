package org.balcao.backoffice.settlement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.balcao.backoffice.dispute.Disputes;
import org.balcao.backoffice.dispute.Disputes.Stated;
import org.balcao.backoffice.dispute.StatedChargeback;
import org.balcao.backoffice.payment.Movements;
import org.balcao.backoffice.payment.Movements.Movement;
import org.balcao.backoffice.payment.Movements.Named;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;
import org.balcao.spi.payment.SettlementLine;
import org.jspecify.annotations.Nullable;

/** Finds out what of the store's a line tells of, and whether they agree. */
@Dependent
class Matching {
  private final Movements movements;
  private final Disputes disputes;
  private final MatchTable matches;
  private final DifferenceTable differences;
  private final Tolerance tolerance;

  @Inject
  Matching(
      Movements movements,
      Disputes disputes,
      MatchTable matches,
      DifferenceTable differences,
      Tolerance tolerance) {
    this.movements = movements;
    this.disputes = disputes;
    this.matches = matches;
    this.differences = differences;
    this.tolerance = tolerance;
  }

  Match match(Session session, String gateway, SettlementLine line) {
    return switch (line.kind()) {
      case PAYMENT -> moved(session, gateway, line, false);
      case REFUND -> moved(session, gateway, line, true);
      case CHARGEBACK -> taken(session, gateway, line);
      case CHARGEBACK_REVERSED -> givenBack(session, gateway, line);
      case FEE, RESERVE, PAYOUT -> Match.byItself();
      case ADJUSTMENT ->
          Match.surplus("the provider has set something right: '" + line.rawKind() + "'");
      case UNRECOGNIZED -> Match.surplus("nobody knows what a '" + line.rawKind() + "' is");
    };
  }

  private Match moved(Session session, String gateway, SettlementLine line, boolean refund) {
    Optional<Named> named =
        movements.named(session, gateway, line.operation(), line.authorization());
    if (named.isEmpty()) {
      return Match.surplus("no payment of the store's by that gateway is named so");
    }
    List<Movement> same =
        movements.of(session, named.get().paymentId()).stream()
            .filter(m -> m.refund() == refund)
            .toList();
    if (same.stream().anyMatch(Movement::onAccount)) {
      return Match.surplus("the buyer owes it on account: no gateway holds it");
    }
    Optional<Movement> itself = named.get().operation().filter(m -> m.refund() == refund);
    if (itself.isPresent()) {
      return matches.free(session, subject(itself.get()))
          ? compared(session, line, itself.get())
          : duplicate(itself.get());
    }
    List<Movement> free = same.stream().filter(m -> matches.free(session, subject(m))).toList();
    Optional<Movement> equal =
        free.stream().filter(m -> signed(m).equals(line.gross())).findFirst();
    if (equal.isPresent()) {
      return compared(session, line, equal.get());
    }
    Optional<Movement> told = same.stream().filter(m -> signed(m).equals(line.gross())).findFirst();
    if (told.isPresent()) {
      return duplicate(told.get());
    }
    if (free.size() == 1) {
      return compared(session, line, free.get(0));
    }
    if (free.isEmpty() && !same.isEmpty()) {
      return duplicate(same.get(0));
    }
    return Match.surplus(
        free.isEmpty()
            ? "the store has " + (refund ? "refunded" : "captured") + " nothing of that payment"
            : "several "
                + (refund ? "refunds" : "captures")
                + " of that payment, none of them of "
                + line.gross());
  }

  private static Match duplicate(Movement movement) {
    return Match.duplicate(
        movement.orderId(), "a line has told of " + signed(movement) + " of that payment before");
  }

  private Match compared(Session session, SettlementLine line, Movement movement) {
    Money expected = signed(movement);
    Optional<String> objection = tolerance.objection(line, expected);
    // What was given up as missing is no longer in the clearing account.
    @Nullable Money booked =
        differences.writtenOff(session, movement.operationId()) ? null : expected;
    return new Match(
        objection.isPresent() ? Taken.State.DIFFERENT : Taken.State.MATCHED,
        subject(movement),
        movement.orderId(),
        booked,
        objection.orElse(""));
  }

  private Match taken(Session session, String gateway, SettlementLine line) {
    if (!line.gross().isNegative()) {
      return Match.surplus("a chargeback takes money, and this line brings some");
    }
    return compared(session, line, disputes.taken(session, chargeback(gateway, line)), true);
  }

  private Match givenBack(Session session, String gateway, SettlementLine line) {
    if (!line.gross().isPositive()) {
      return Match.surplus("a reversed chargeback brings money, and this line takes some");
    }
    return disputes
        .givenBack(session, chargeback(gateway, line))
        .map(stated -> compared(session, line, stated, false))
        .orElseGet(() -> Match.surplus("no chargeback is known that could have been reversed"));
  }

  private Match compared(Session session, SettlementLine line, Stated stated, boolean taken) {
    if (!matches.free(session, stated.subject())) {
      return Match.duplicate(
          stated.orderId().orElse(null),
          "a line has told of dispute " + stated.disputeId() + " before");
    }
    Money expected = taken ? stated.amount().negated() : stated.amount();
    Optional<String> objection = tolerance.objection(line, expected);
    return new Match(
        objection.isPresent() ? Taken.State.DIFFERENT : Taken.State.MATCHED,
        stated.subject(),
        stated.orderId().orElse(null),
        expected,
        objection.orElse(""));
  }

  private static StatedChargeback chargeback(String gateway, SettlementLine line) {
    Money amount = line.gross().isNegative() ? line.gross().negated() : line.gross();
    return new StatedChargeback(
        gateway,
        line.key(),
        line.operation(),
        line.authorization(),
        amount,
        line.rawKind(),
        line.bookedAt());
  }

  static String subject(Movement movement) {
    return "operation:" + movement.operationId();
  }

  static Money signed(Movement movement) {
    return movement.refund() ? movement.amount().negated() : movement.amount();
  }
}
