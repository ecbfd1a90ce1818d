package org.balcao.backoffice.replay;

import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;

/**
 * Says what would have become of the orders of a period, had the store been configured otherwise:
 * which would have been approved or refused, what their transport and their taxes would have been.
 * The questions are put together from the stored orders by what put them together in earnest, and
 * asked at each order's own time. Nothing is changed, and nothing is kept. Thread-safe.
 */
public interface Replays {

  /** Needed by staff to replay orders: the candidates are shown the buyers' data. */
  Permission RUN = new Permission("replay:run");

  /**
   * Replays a period. The plugins of the candidate are made for it and closed afterwards; those of
   * the store are not asked. A provider outside is asked in earnest, and may bill for it. Takes as
   * long as their answers take; not inside a unit of work.
   *
   * @param progress told of each order when it is done, on the caller's thread
   * @throws org.balcao.kernel.InvalidRequestException if the period is none, or the candidate
   *     changes anything that is not replayed
   * @throws org.balcao.kernel.plugin.ConfigurationException if the candidate is not right
   */
  ReplayReport run(Actor actor, ReplayRequest request, ReplayProgress progress);

  /** A report as a page of HTML that needs nothing else. */
  String page(ReplayReport report);
}
