package org.balcao.kernel.approval;

import java.util.List;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;

/**
 * Four eyes: what somebody may not do alone is proposed, and carried out when a second person, who
 * is allowed to do it too, agrees. Thread-safe.
 */
public interface Approvals {

  /** Needed to see proposals. */
  Permission READ = new Permission("approval:read");

  /** Needed to agree or refuse, besides the permission of what is proposed. */
  Permission DECIDE = new Permission("approval:decide");

  /**
   * Proposes something, in the unit of work of the command that wanted to do it. Proposing the same
   * again while it is open gives the same proposal.
   *
   * @return its id
   */
  UUID propose(Session session, Actor actor, Proposal proposal);

  /** What is open about a subject, oldest first; in a unit of work, no permission is asked for. */
  List<ApprovalView> open(Session session, String subject);

  /** One proposal. */
  ApprovalView approval(Actor actor, UUID id);

  /** Proposals, oldest first. */
  List<ApprovalView> list(Actor actor, ApprovalQuery query);

  /**
   * Agrees to a proposal of somebody else, and carries it out. Agreeing again has no effect.
   *
   * @param reason 1 to 500 characters
   * @throws org.balcao.kernel.ConflictException if it is one's own, is not open any more, has
   *     expired, or cannot be carried out any more
   */
  ApprovalView approve(Actor actor, UUID id, String reason);

  /** Refuses a proposal; nothing is done. */
  ApprovalView refuse(Actor actor, UUID id, String reason);

  /** Takes one's own proposal back. */
  ApprovalView withdraw(Actor actor, UUID id);
}
