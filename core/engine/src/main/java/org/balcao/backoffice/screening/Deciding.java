package org.balcao.backoffice.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.approval.Approvals;
import org.balcao.kernel.approval.Granted;
import org.balcao.kernel.approval.Limits;
import org.balcao.kernel.approval.Proposal;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.eclipse.microprofile.config.Config;

/** Decides reviews, with a second person's consent where much is let go on. */
@Dependent
class Deciding {
  static final String DECIDE = "screening.decide";
  private static final Access ACCESS = Access.staff(Screening.DECIDE);

  private final Commands commands;
  private final ReviewTable table;
  private final CaseTable cases;
  private final Reviews reviews;
  private final Approvals approvals;
  private final Limits alone;

  @Inject
  Deciding(
      Commands commands,
      ReviewTable table,
      CaseTable cases,
      Reviews reviews,
      Approvals approvals,
      Config config) {
    this.commands = commands;
    this.table = table;
    this.cases = cases;
    this.reviews = reviews;
    this.approvals = approvals;
    this.alone = ScreeningConfiguration.APPROVE_ALONE.find(config).orElse(Limits.none());
  }

  /** What is proposed to a second person. */
  public record Wish(UUID reviewId, String reason) {}

  /** The answer of a command that may be about several; public for JSON Binding. */
  public record Decided(List<DecidedReview> reviews) {
    /** Copies the list. */
    public Decided {
      reviews = List.copyOf(reviews);
    }
  }

  DecidedReview one(Actor actor, UUID reviewId, boolean approve, String reason) {
    commands.require(actor, DECIDE, ACCESS);
    requireReason(reason);
    return commands.run(
        actor,
        new Command(
            DECIDE, ACCESS, "review " + reviewId, List.of(reviewId.toString(), approve, reason)),
        DecidedReview.class,
        session -> decide(session, actor, table.get(session, reviewId), approve, reason));
  }

  /** All open ones of an order. */
  List<DecidedReview> all(Actor actor, UUID orderId, boolean approve, String reason) {
    commands.require(actor, DECIDE, ACCESS);
    requireReason(reason);
    return commands
        .run(
            actor,
            new Command(DECIDE, ACCESS, "order " + orderId, List.of(orderId, approve, reason)),
            Decided.class,
            session -> {
              List<ReviewView> open = table.openOf(session, orderId);
              if (open.isEmpty()) {
                throw cases.ofOrder(session, orderId).isEmpty()
                    ? new NotFoundException("screening of order", orderId)
                    : Reviews.ended(orderId);
              }
              return new Decided(
                  open.stream()
                      .map(review -> decide(session, actor, review, approve, reason))
                      .toList());
            })
        .reviews();
  }

  private DecidedReview decide(
      Session session, Actor actor, ReviewView review, boolean approve, String reason) {
    if (review.state() != ReviewView.State.OPEN) {
      throw Reviews.ended(review.orderId());
    }
    if (approve && actor.kind() == Actor.Kind.STAFF && alone.exceededBy(review.amount())) {
      UUID proposal =
          approvals.propose(
              session,
              actor,
              new Proposal(
                  DECIDE,
                  "order " + review.orderId(),
                  new Wish(review.id(), reason),
                  Optional.of(review.amount()),
                  reason));
      return new DecidedReview(review, Optional.of(proposal));
    }
    reviews.end(session, review, actor.id(), Optional.empty(), approve, reason);
    return new DecidedReview(table.get(session, review.id()), Optional.empty());
  }

  /** Does what was proposed, once somebody else agreed. */
  void carryOut(Granted granted) {
    Wish wish = granted.payload(Wish.class);
    commands.run(
        granted.approver(),
        new Command(
            DECIDE,
            ACCESS,
            "review " + wish.reviewId(),
            List.of(wish.reviewId().toString(), true, wish.reason())),
        Boolean.class,
        session -> {
          reviews.end(
              session,
              table.get(session, wish.reviewId()),
              granted.approver().id(),
              Optional.of(granted.approval().requestedBy()),
              true,
              wish.reason());
          granted.settle(session);
          return Boolean.TRUE;
        });
  }

  static void requireReason(String reason) {
    if (reason.isBlank() || reason.length() > 500) {
      throw new InvalidRequestException("BAL-SCR001", "reason must have 1 to 500 characters");
    }
  }
}
