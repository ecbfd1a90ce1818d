package org.balcao.backoffice.analysis;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;

/**
 * Looks at each order with every configured analysis ({@code balcao.order-analysis.<name>.type}):
 * when it is placed, confirmed, dispatched or disputed, and every {@code balcao.analysis.every}
 * until it has ended. What is odd is kept as a finding with its evidence until somebody has dealt
 * with it or it is so no longer. An analysis that is away, slow or wrong stops nothing: it is asked
 * again later. Thread-safe.
 */
public interface OrderAnalyses {

  /** Needed to see findings. */
  Permission READ = new Permission("finding:read");

  /** Needed to deal with findings and to have orders looked at. */
  Permission WRITE = new Permission("finding:write");

  /** Findings, oldest first. */
  List<FindingView> findings(Actor actor, FindingQuery query);

  /** How many findings there are of each kind. */
  List<FindingCount> counts(Actor actor);

  /** What is open, as a page for people: one HTML file that needs nothing else. */
  String page(Actor actor);

  /**
   * Gives a finding to an account; an empty name takes it from whoever has it.
   *
   * @throws org.balcao.kernel.ConflictException if it is closed
   */
  FindingView assign(Actor actor, UUID findingId, String account);

  /** Says that one looks after it; it becomes one's own where it is nobody's. */
  FindingView acknowledge(Actor actor, UUID findingId);

  /**
   * Says that it was put right. It opens again where it comes again.
   *
   * @param reason 1 to 500 characters
   * @throws org.balcao.kernel.ConflictException if it is closed
   */
  FindingView resolve(Actor actor, UUID findingId, String reason);

  /** Says that it does not matter. It opens again only where it becomes graver. */
  FindingView dismiss(Actor actor, UUID findingId, String reason);

  /**
   * Looks at an order now. Not inside a unit of work.
   *
   * @return all findings about it
   */
  List<FindingView> analyse(Actor actor, UUID orderId);

  /**
   * Has the orders of a period looked at in the background, such as after an analysis was added.
   *
   * @param before the end of the period, which does not belong to it
   * @return how many there are
   */
  long analyse(Actor actor, Instant from, Instant before);
}
