package org.balcao.backoffice.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;

/** The queue over its table. */
@ApplicationScoped
@Typed(ReviewQueue.class)
final class TableReviewQueue implements ReviewQueue {
  private static final int MOST = 500;
  private static final int CANDIDATES = 20;

  private final Commands commands;
  private final ReviewTable table;
  private final Deciding deciding;
  private final StoreClock clock;

  @Inject
  TableReviewQueue(Commands commands, ReviewTable table, Deciding deciding, StoreClock clock) {
    this.commands = commands;
    this.table = table;
    this.deciding = deciding;
    this.clock = clock;
  }

  /** The answer of a command that may find nothing; public for JSON Binding. */
  public record Taken(Optional<ReviewView> review) {}

  @Override
  public List<ReviewView> list(Actor actor, ReviewQuery query) {
    if (query.most() < 1 || query.most() > MOST) {
      throw new InvalidRequestException("BAL-SCR003", "most: 1 to " + MOST);
    }
    return commands.ask(
        actor,
        "screening.reviews",
        Access.staff(Screening.READ),
        session -> table.list(session, query));
  }

  @Override
  public ReviewView review(Actor actor, UUID reviewId) {
    return commands.ask(
        actor,
        "screening.review",
        Access.staff(Screening.READ),
        session -> table.get(session, reviewId));
  }

  @Override
  public Optional<ReviewView> takeNext(Actor actor) {
    return commands
        .run(
            actor,
            new Command(
                "screening.take-next", Access.staff(Screening.DECIDE), "reviews", actor.id()),
            Taken.class,
            session -> new Taken(next(session, actor)))
        .review();
  }

  /** Whoever is first has it; the others try the one after. */
  private Optional<ReviewView> next(Session session, Actor actor) {
    List<ReviewView> free = table.list(session, ReviewQuery.open(CANDIDATES).ofNobody());
    while (!free.isEmpty()) {
      for (ReviewView review : free) {
        if (table.take(session, review.id(), actor.id(), clock.now())) {
          return Optional.of(table.get(session, review.id()));
        }
      }
      UUID last = free.get(free.size() - 1).id();
      free = table.list(session, ReviewQuery.open(CANDIDATES).ofNobody().after(last));
    }
    return Optional.empty();
  }

  @Override
  public ReviewView assign(Actor actor, UUID reviewId, String account) {
    commands.require(actor, "screening.assign", Access.staff(ASSIGN));
    if (account.isBlank() || account.length() > 100) {
      throw new InvalidRequestException("BAL-SCR003", "account: 1 to 100 characters");
    }
    return commands.run(
        actor,
        new Command(
            "screening.assign",
            Access.staff(ASSIGN),
            "review " + reviewId,
            List.of(reviewId.toString(), account)),
        ReviewView.class,
        session -> {
          ReviewView review = table.get(session, reviewId);
          if (!table.assign(session, reviewId, account, clock.now())) {
            throw Reviews.ended(review.orderId());
          }
          return table.get(session, reviewId);
        });
  }

  @Override
  public ReviewView unassign(Actor actor, UUID reviewId) {
    return commands.run(
        actor,
        new Command(
            "screening.unassign",
            Access.staff(Screening.DECIDE),
            "review " + reviewId,
            reviewId.toString()),
        ReviewView.class,
        session -> {
          ReviewView review = table.get(session, reviewId);
          if (review.assignee().filter(who -> !who.equals(actor.id())).isPresent()) {
            commands.require(actor, "screening.unassign", Access.staff(ASSIGN));
          }
          if (review.state() != ReviewView.State.OPEN) {
            throw Reviews.ended(review.orderId());
          }
          table.unassign(session, reviewId);
          return table.get(session, reviewId);
        });
  }

  @Override
  public void note(Actor actor, UUID reviewId, String text) {
    commands.require(actor, "screening.note", Access.staff(Screening.DECIDE));
    if (text.isBlank() || text.length() > 2000) {
      throw new InvalidRequestException("BAL-SCR003", "text: 1 to 2000 characters");
    }
    commands.run(
        actor,
        new Command(
            "screening.note",
            Access.staff(Screening.DECIDE),
            "review " + reviewId,
            List.of(reviewId.toString(), text)),
        Boolean.class,
        session -> {
          ReviewView review = table.get(session, reviewId);
          table.insertNote(session, review.orderId(), actor.id(), text, clock.now());
          return Boolean.TRUE;
        });
  }

  @Override
  public List<ReviewNote> notes(Actor actor, UUID orderId) {
    return commands.ask(
        actor,
        "screening.notes",
        Access.staff(Screening.READ),
        session -> table.notes(session, orderId));
  }

  @Override
  public DecidedReview decide(Actor actor, UUID reviewId, boolean approve, String reason) {
    return deciding.one(actor, reviewId, approve, reason);
  }
}
