package org.balcao.backoffice.dispute;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.payment.Movements;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.Dispute.Stage;
import org.jspecify.annotations.Nullable;

/** What news does to a dispute: how it stands, what is booked, what others are told. */
@Dependent
class Handling {
  private final DisputeTable table;
  private final NewsTable newsTable;
  private final Movements movements;
  private final Bookings bookings;
  private final DisputeDeadlines deadlines;
  private final Events events;
  private final Tasks tasks;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  Handling(
      DisputeTable table,
      NewsTable newsTable,
      Movements movements,
      Bookings bookings,
      DisputeDeadlines deadlines,
      Events events,
      Tasks tasks,
      Ids ids,
      StoreClock clock) {
    this.table = table;
    this.newsTable = newsTable;
    this.movements = movements;
    this.bookings = bookings;
    this.deadlines = deadlines;
    this.events = events;
    this.tasks = tasks;
    this.ids = ids;
    this.clock = clock;
  }

  static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  /** Takes news of the dispute that its reference names, which begins with it if it is new. */
  Case take(Session session, DisputeNews news) {
    Named named = named(session, news);
    Optional<Case> known = news.ref().flatMap(ref -> table.byRef(session, news.gateway(), ref));
    Case before =
        known
            .or(() -> news.ref().flatMap(ref -> adopted(session, news, named, ref)))
            .orElseGet(() -> begin(session, news, named));
    return take(session, before, news);
  }

  /** Takes news of a dispute that is known and locked. */
  Case take(Session session, Case before, DisputeNews told) {
    // A bank that counts in a currency of its own does not change what the dispute is about.
    DisputeNews news =
        told.amount().currency().equals(before.amount().currency())
            ? told
            : told.about(before.amount());
    if (!newsTable.insert(session, before.id(), news, clock.now())) {
      return before;
    }
    Standing standing = Standing.of(newsTable.of(session, before.id()));
    boolean moves =
        standing.follows(before.stage(), before.round(), before.withdrawn().isPositive());
    @Nullable Instant respondBy = news.respondBy().orElse(before.respondBy());
    Case after = moved(before, news, moves ? standing : asBefore(before), respondBy);
    if (moves) {
      after = bookings.book(session, after, target(after, standing), standing.stage(), news.at());
    }
    table.save(session, after);
    if (charged(before, after.stage())) {
      table.unanswered(session, after.id());
    }
    tell(session, before, after);
    if (after.toAnswer()) {
      tasks.wake(
          session,
          DisputeDeadlines.QUEUE,
          after.id().toString(),
          deadlines.next(after).orElse(clock.now()));
    }
    return after;
  }

  /** The bank was asking, and has taken the money all the same. */
  private static boolean charged(Case before, Stage now) {
    boolean asking =
        before.stage() == Stage.INQUIRY
            || (before.stage() == Stage.UNDER_REVIEW && !before.withdrawn().isPositive());
    return asking && now == Stage.OPENED;
  }

  private static Standing asBefore(Case before) {
    return new Standing(
        before.stage(),
        before.stageAt(),
        before.round(),
        before.withdrawn().isPositive(),
        before.amount());
  }

  private static Money target(Case after, Standing standing) {
    return standing.taken() ? after.amount() : Money.zero(after.amount().currency());
  }

  private static Case moved(
      Case c, DisputeNews news, Standing standing, @Nullable Instant respondBy) {
    boolean same = standing.stage() == c.stage();
    boolean charged = charged(c, standing.stage());
    boolean newDeadline = respondBy != null && !respondBy.equals(c.respondBy());
    return new Case(
        c.id(),
        c.seq(),
        c.gateway(),
        c.ref(),
        c.authorizationRef(),
        c.paymentId(),
        c.orderId(),
        standing.stage(),
        same ? c.rawStage() : shortened(news.rawStage(), 200),
        c.reason(),
        standing.amount(),
        c.withdrawn(),
        standing.round(),
        c.statedRound(),
        c.bookings(),
        c.openedAt(),
        standing.at(),
        respondBy,
        newDeadline || standing.round() > c.round() || charged ? 0 : c.reminded(),
        c.assignee(),
        c.answer(),
        c.answeredAt(),
        c.answeredBy(),
        c.note(),
        charged ? Math.min(c.answeredRound(), standing.round() - 1) : c.answeredRound());
  }

  private void tell(Session session, Case before, Case after) {
    boolean wasLost = before.stage() == Stage.LOST;
    boolean wasTaken = before.withdrawn().isPositive();
    boolean isTaken = after.withdrawn().isPositive();
    if (!wasTaken && isTaken) {
      events.publish(
          session,
          new ChargebackOpened(
              after.id(),
              after.orderId(),
              after.paymentId(),
              after.gateway(),
              after.withdrawn(),
              after.reason()));
    }
    if (!wasLost && after.stage() == Stage.LOST) {
      events.publish(
          session,
          new ChargebackLost(
              after.id(),
              after.orderId(),
              after.paymentId(),
              after.gateway(),
              after.withdrawn(),
              after.reason()));
    } else if (wasTaken && !isTaken) {
      events.publish(
          session,
          new ChargebackWon(
              after.id(),
              after.orderId(),
              after.paymentId(),
              after.gateway(),
              before.withdrawn(),
              after.reason()));
    }
  }

  /** Which payment and order it is about, as far as that is known. */
  record Named(@Nullable UUID paymentId, @Nullable UUID orderId) {}

  Named named(Session session, DisputeNews news) {
    if (news.paymentId().isPresent()) {
      UUID paymentId = news.paymentId().get();
      return new Named(
          paymentId,
          movements.of(session, paymentId).stream()
              .findFirst()
              .map(Movements.Movement::orderId)
              .orElse(null));
    }
    return movements
        .named(session, news.gateway(), news.operation(), news.authorization())
        .map(found -> new Named(found.paymentId(), found.orderId()))
        .orElse(new Named(null, null));
  }

  /** A statement was faster than the feed: what it began has no name yet. */
  private Optional<Case> adopted(Session session, DisputeNews news, Named named, String ref) {
    return about(session, news, named).stream()
        .filter(c -> c.ref() == null && c.amount().equals(news.amount()))
        .findFirst()
        .map(
            c -> {
              Case with =
                  new Case(
                      c.id(),
                      c.seq(),
                      c.gateway(),
                      ref,
                      c.authorizationRef(),
                      c.paymentId(),
                      c.orderId(),
                      c.stage(),
                      c.rawStage(),
                      shortened(news.reason(), 200),
                      c.amount(),
                      c.withdrawn(),
                      c.round(),
                      c.statedRound(),
                      c.bookings(),
                      c.openedAt(),
                      c.stageAt(),
                      c.respondBy(),
                      c.reminded(),
                      c.assignee(),
                      c.answer(),
                      c.answeredAt(),
                      c.answeredBy(),
                      c.note(),
                      c.answeredRound());
              table.save(session, with);
              return with;
            });
  }

  List<Case> about(Session session, DisputeNews news, Named named) {
    return table.about(
        session,
        news.gateway(),
        named.paymentId(),
        news.authorization().map(ProviderRef::id).orElse(null));
  }

  Case begin(Session session, DisputeNews news, Named named) {
    UUID id = ids.next();
    table.insert(
        session,
        new Case(
            id,
            0,
            news.gateway(),
            news.ref().orElse(null),
            news.authorization().map(ProviderRef::id).orElse(null),
            named.paymentId(),
            named.orderId(),
            Stage.UNRECOGNIZED,
            shortened(news.rawStage(), 200),
            shortened(news.reason(), 200),
            news.amount(),
            Money.zero(news.amount().currency()),
            1,
            0,
            0,
            clock.now(),
            news.at(),
            null,
            0,
            null,
            null,
            null,
            null,
            null,
            0));
    return table.lock(session, id);
  }
}
