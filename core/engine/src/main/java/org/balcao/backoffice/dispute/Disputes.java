package org.balcao.backoffice.dispute;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;
import org.balcao.spi.Money;

/**
 * Disputes: payers, or their banks, want money back without asking the store. What gateways tell in
 * their feeds, what statements tell, and what staff record makes the history of a dispute; how it
 * stands is what that history comes to, in whatever order the news came and however often. While
 * the bank has the money, it is in {@code asset:disputed:<gateway>} and cannot be refunded; when
 * the dispute is won it comes back, when it is lost it is an expense. Thread-safe.
 */
public interface Disputes {

  /** Needed by staff to see disputes. */
  Permission READ = new Permission("dispute:read");

  /** Needed by staff to assign disputes, to answer them, and to record what came by letter. */
  Permission ANSWER = new Permission("dispute:answer");

  /** Needed by staff to give in. */
  Permission ACCEPT = new Permission("dispute:accept");

  /** One dispute. */
  DisputeView dispute(Actor actor, UUID disputeId);

  /** Disputes, oldest first. */
  List<DisputeView> list(Actor actor, DisputeQuery query);

  /** The disputes about an order, oldest first. */
  List<DisputeView> ofOrder(Actor actor, UUID orderId);

  /**
   * What the store knows of the sale: the order, its shipments with their tracking and arrival, the
   * messages to the buyer, and whatever other {@link EvidenceSource}s know. Nothing where the order
   * is not known. Not inside a unit of work.
   */
  List<Exhibit> evidence(Actor actor, UUID disputeId);

  /** Gives a dispute to a member of the staff, or to nobody. */
  DisputeView assign(Actor actor, UUID disputeId, Optional<String> assignee);

  /**
   * Has an answer handed to the gateway, once, in the background: until the date by which the store
   * may answer it is tried again where the gateway is away, and looked up where its answer is lost.
   * When the gateway has it, the dispute is under review and {@link EvidenceSubmitted} is
   * published, otherwise {@link EvidenceNotSubmitted}. Not inside a unit of work.
   *
   * @throws org.balcao.kernel.ConflictException if the dispute has ended or its date is over, an
   *     answer is under way or was taken, or the gateway takes none
   */
  DisputeView submit(Actor actor, AnswerDispute answer);

  /**
   * Records an answer that was given to the bank in another way: the dispute is under review, and
   * nobody is reminded of it any more. A later answer replaces it.
   *
   * @throws org.balcao.kernel.ConflictException if the dispute has ended, or an answer is being
   *     handed to the gateway
   */
  DisputeView answer(Actor actor, AnswerDispute answer);

  /**
   * Gives in: the money is lost at once, and the dispute has ended.
   *
   * @param reason 1 to 500 characters
   * @throws org.balcao.kernel.ConflictException if the dispute has ended, or no money was taken
   */
  DisputeView accept(Actor actor, UUID disputeId, String reason);

  /** Records news of a gateway that has no feed of disputes. */
  DisputeView record(Actor actor, RecordDispute news);

  // For the features above, inside their unit of work.

  /**
   * A statement tells that a bank took money back: the dispute that it belongs to, which begins
   * with that line if nothing was heard of it before.
   */
  Stated taken(Session session, StatedChargeback line);

  /**
   * A statement tells that a bank gave money back: the dispute is won, if it was not before.
   *
   * @return empty where no dispute is known that could be meant, or it was lost for good
   */
  Optional<Stated> givenBack(Session session, StatedChargeback line);

  /**
   * What a line of a statement belongs to.
   *
   * @param subject of the line: two lines of one subject tell the same
   * @param amount what the store has booked for it, more than zero
   */
  record Stated(UUID disputeId, String subject, Money amount, Optional<UUID> orderId) {}
}
