package org.balcao.backoffice.screening;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;

/**
 * The orders that a person has to judge, oldest first. What nobody decides within {@code
 * balcao.screening.review-deadline} stays, is approved or is declined, as {@code
 * balcao.screening.on-deadline} says. Staff only; thread-safe.
 */
public interface ReviewQueue {

  /** Needed to give reviews to others, besides {@link Screening#DECIDE}. */
  Permission ASSIGN = new Permission("screening:assign");

  /** Reviews, oldest first. Needs {@link Screening#READ}. */
  List<ReviewView> list(Actor actor, ReviewQuery query);

  /** One review. Needs {@link Screening#READ}. */
  ReviewView review(Actor actor, UUID reviewId);

  /**
   * Takes the oldest open review that nobody looks at. Two people never get the same. Needs {@link
   * Screening#DECIDE}.
   */
  Optional<ReviewView> takeNext(Actor actor);

  /**
   * Gives an open review to somebody, whoever had it.
   *
   * @param account 1 to 100 characters
   */
  ReviewView assign(Actor actor, UUID reviewId, String account);

  /** Puts one's own open review back; of somebody else's, needs {@link #ASSIGN}. */
  ReviewView unassign(Actor actor, UUID reviewId);

  /**
   * Writes a note about the order.
   *
   * @param text 1 to 2000 characters
   */
  void note(Actor actor, UUID reviewId, String text);

  /** The notes about an order, oldest first. Needs {@link Screening#READ}. */
  List<ReviewNote> notes(Actor actor, UUID orderId);

  /**
   * Decides. Letting an order go on of more than {@code balcao.screening.approve-alone-up-to} is
   * only proposed, for a second person to agree to; refusing it needs one person.
   *
   * @param reason kept with the decision, 1 to 500 characters
   * @throws org.balcao.kernel.ConflictException if it has ended
   */
  DecidedReview decide(Actor actor, UUID reviewId, boolean approve, String reason);
}
