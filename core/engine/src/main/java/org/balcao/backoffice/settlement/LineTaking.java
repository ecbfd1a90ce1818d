package org.balcao.backoffice.settlement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.settlement.SettlementDifference.Kind;
import org.balcao.backoffice.settlement.SettlementDifference.Status;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.payment.SettlementLine;
import org.jspecify.annotations.Nullable;

/** Takes lines, each once: compares them, books what agrees and queues what does not. */
@Dependent
class LineTaking {
  private final LineTable lines;
  private final MatchTable matches;
  private final DifferenceTable differences;
  private final Matching matching;
  private final LineBooking booking;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  LineTaking(
      LineTable lines,
      MatchTable matches,
      DifferenceTable differences,
      Matching matching,
      LineBooking booking,
      Ids ids,
      StoreClock clock) {
    this.lines = lines;
    this.matches = matches;
    this.differences = differences;
    this.matching = matching;
    this.booking = booking;
    this.ids = ids;
    this.clock = clock;
  }

  /** Answers how it compares; empty for one that was taken before. */
  Optional<Taken.State> take(Session session, String gateway, SettlementLine line, String source) {
    if (lines.known(session, gateway, line.key())) {
      return Optional.empty();
    }
    Match match = matching.match(session, gateway, line);
    boolean booked = match.state() == Taken.State.MATCHED;
    Taken taken =
        new Taken(
            ids.next(),
            gateway,
            line,
            match.state(),
            match.subject(),
            match.orderId(),
            match.expected(),
            booked);
    LocalDate day = line.bookedAt().atZone(clock.zone()).toLocalDate();
    lines.insert(session, taken, day, source, clock.now());
    remember(session, taken);
    if (booked) {
      booking.book(session, taken);
    } else {
      differences.insert(
          session,
          ids.next(),
          gateway,
          Kind.valueOf(match.state().name()),
          taken.id(),
          null,
          taken.orderId(),
          line.gross(),
          match.explanation(),
          day,
          clock.now());
    }
    return Optional.of(taken.state());
  }

  /** Compares a line again that nothing was found for: what it tells of may be known by now. */
  void again(Session session, SettlementDifference surplus, String by) {
    @Nullable UUID lineId = differences.line(session, surplus.id());
    if (lineId == null || surplus.status() != Status.OPEN) {
      return;
    }
    Taken before = lines.get(session, lineId);
    Match match = matching.match(session, before.gateway(), before.line());
    if (match.state() == before.state()) {
      return;
    }
    Taken now = before.as(match, match.state() == Taken.State.MATCHED);
    lines.update(session, now);
    remember(session, now);
    if (now.booked()) {
      booking.book(session, now);
      differences.end(
          session, surplus.id(), Status.RESOLVED, "the store knew of it later", by, clock.now());
    } else {
      differences.change(
          session, surplus.id(), Kind.valueOf(match.state().name()), match.explanation());
    }
  }

  private void remember(Session session, Taken taken) {
    @Nullable String subject = taken.subject();
    if (subject != null) {
      matches.insert(session, subject, taken.id());
      differences.arrived(session, subject, "statement of " + taken.gateway(), clock.now());
    }
  }

  /** Books a line that did not agree. */
  void accept(Session session, UUID lineId) {
    Taken before = lines.get(session, lineId);
    Taken now =
        new Taken(
            before.id(),
            before.gateway(),
            before.line(),
            before.state(),
            before.subject(),
            before.orderId(),
            before.expected(),
            true);
    lines.update(session, now);
    booking.book(session, now);
  }
}
