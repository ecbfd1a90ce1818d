package org.balcao.kernel.approval;

import org.balcao.kernel.security.Permission;

/**
 * Carries out what a second person agreed to. A bean of the feature that proposes it; called from
 * many threads at once.
 */
public interface ApprovedWork {

  /** The kind of proposal, the name of the command, such as {@code order.refund}. Unique. */
  String kind();

  /** What who agrees must be allowed to do, besides agreeing. */
  Permission permission();

  /**
   * Does it, outside any unit of work. It calls {@link Granted#settle} in the unit of work that
   * does it, and fails as the command would where it cannot be done any more; the proposal then
   * stays open.
   */
  void carryOut(Granted granted);
}
