package org.balcao.backoffice.credit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.balcao.backoffice.credit.LotTable.Draw;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Makes lots, and moves amounts over several of them. The account is locked by the caller. */
@Dependent
class Lots {
  private final LotTable table;
  private final Tasks tasks;
  private final Ids ids;
  private final StoreClock clock;
  private final Duration grace;

  @Inject
  Lots(LotTable table, Tasks tasks, Ids ids, StoreClock clock, Config config) {
    this.table = table;
    this.tasks = tasks;
    this.ids = ids;
    this.clock = clock;
    this.grace = CreditConfiguration.GRACE.in(config);
  }

  Lot make(
      Session session,
      CreditKind kind,
      UUID holder,
      CreditOrigin origin,
      Money amount,
      @Nullable LocalDate expires,
      @Nullable String note) {
    table.lock(session, kind, holder, amount.currency());
    Money zero = Money.zero(amount.currency());
    Lot lot =
        new Lot(
            ids.next(),
            holder,
            kind,
            origin,
            amount,
            amount,
            zero,
            zero,
            zero,
            expires,
            note,
            clock.now());
    table.insert(session, lot);
    wake(session, expires);
    return lot;
  }

  /** Moves up to {@code amount} of what the lots have free; answers how much. */
  Money draw(Session session, List<Lot> lots, Money amount, UUID reference, Move move) {
    Money rest = amount;
    for (Lot lot : lots) {
      Money part = lot.free().min(rest);
      if (part.isPositive()) {
        table.move(session, lot, move, part);
        table.draw(session, lot, reference, move, part, clock.now());
        rest = rest.minus(part);
      }
    }
    return amount.minus(rest);
  }

  /** Moves exactly {@code amount} of what a reference holds, what expires first or last first. */
  void undo(
      Session session,
      UUID holder,
      Money amount,
      UUID reference,
      Move move,
      Function<Draw, Money> held) {
    List<Draw> draws = new ArrayList<>(table.draws(session, holder, reference));
    boolean comesBack = move != Move.TAKE;
    if (comesBack) {
      // The buyer keeps longest what is given back first.
      Collections.reverse(draws);
    }
    Money rest = amount;
    for (Draw draw : draws) {
      Money part = held.apply(draw).min(rest);
      if (part.isPositive()) {
        table.move(session, draw.lot(), move, part);
        table.draw(session, draw.lot(), reference, move, part, clock.now());
        if (comesBack) {
          extend(session, draw.lot());
        }
        rest = rest.minus(part);
      }
    }
    if (rest.isPositive()) {
      throw new IllegalStateException(
          reference + " does not hold " + amount + " of " + holder + " to " + move);
    }
  }

  /** Value that comes back after its last day is not lost with it. */
  private void extend(Session session, Lot lot) {
    LocalDate today = clock.today();
    if (lot.expired(today)) {
      LocalDate lastDay = today.plusDays(Math.max(1, grace.toDays()));
      table.extend(session, lot, lastDay);
      wake(session, lastDay);
    }
  }

  /** One task per day, however many lots end on it. */
  private void wake(Session session, @Nullable LocalDate lastDay) {
    if (lastDay != null) {
      tasks.wake(
          session,
          CreditExpiry.QUEUE,
          lastDay.toString(),
          lastDay.plusDays(1).atStartOfDay(clock.zone()).toInstant());
    }
  }
}
