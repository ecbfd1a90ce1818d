package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.balcao.backoffice.payment.LedgerDay.Total;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/** Closes days one after the other, and tells what was in each. */
@Dependent
class LedgerClosing {
  private static final int LONGEST_PERIOD = 366;

  private final LedgerDays days;
  private final Events events;
  private final StoreClock clock;

  @Inject
  LedgerClosing(LedgerDays days, Events events, StoreClock clock) {
    this.days = days;
    this.events = events;
    this.clock = clock;
  }

  /** Closes that day and every open one before it; of a closed day it answers what is stored. */
  LedgerDay close(Session session, LocalDate day, String by) {
    if (day.isAfter(days.lastClosable(Duration.ZERO))) {
      throw new ConflictException(
          "BAL-LDG001",
          day
              + " cannot be closed yet: a day can be closed once it has been over for "
              + LedgerDays.GRACE.toMinutes()
              + " minutes in "
              + clock.zone());
    }
    @Nullable LocalDate closed = days.lock(session);
    if (closed == null || day.isAfter(closed)) {
      LocalDate next =
          closed == null
              ? days.first(session).filter(first -> first.isBefore(day)).orElse(day)
              : closed.plusDays(1);
      String hash = LedgerDays.NOTHING;
      Map<LedgerDays.Key, Money> opening = new TreeMap<>();
      if (closed != null) {
        LedgerDay last = days.find(session, closed).orElseThrow();
        hash = last.hash();
        opening = LedgerDays.balances(last.totals());
      }
      for (; !next.isAfter(day); next = next.plusDays(1)) {
        LedgerDay done = closeNext(session, next, hash, opening, by);
        hash = done.hash();
        opening = LedgerDays.balances(done.totals());
      }
    }
    return days.find(session, day)
        .orElseThrow(
            () ->
                new ConflictException(
                    "BAL-LDG003", day + " lies before the first day that was ever closed"));
  }

  private LedgerDay closeNext(
      Session session,
      LocalDate day,
      String before,
      Map<LedgerDays.Key, Money> opening,
      String by) {
    LedgerHash hash = LedgerHash.of(session, days, day, before);
    LedgerDay done =
        new LedgerDay(
            day,
            hash.entries(),
            hash.hash(),
            clock.now(),
            by,
            LedgerDays.carried(opening, days.moved(session, day)));
    days.insert(session, done);
    events.publish(session, new LedgerDayClosed(day, done.entries(), done.hash()));
    return done;
  }

  List<DailyBalance> daily(Session session, LocalDate from, LocalDate to) {
    if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= LONGEST_PERIOD) {
      throw new InvalidRequestException(
          "BAL-LDG002", "the period must have 1 to " + LONGEST_PERIOD + " days");
    }
    Map<LedgerDays.Key, Money> opening =
        LedgerDays.balances(List.copyOf(days.before(session, from).values()));
    List<DailyBalance> balances = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      List<Total> totals = LedgerDays.carried(opening, days.moved(session, day));
      for (Total total : totals) {
        balances.add(new DailyBalance(day, total));
      }
      opening = LedgerDays.balances(totals);
    }
    return balances;
  }
}
