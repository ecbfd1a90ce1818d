package org.balcao.kernel.approval;

import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;

/** A proposal that a second person agrees to, as it is carried out. */
public interface Granted {

  /** The proposal. */
  ApprovalView approval();

  /** Who agrees. */
  Actor approver();

  /** What the proposal holds. */
  <T> T payload(Class<T> type);

  /**
   * Writes that it was agreed to, in the unit of work that carries it out: both happen, or none.
   *
   * @throws org.balcao.kernel.ConflictException if somebody else decided meanwhile
   */
  void settle(Session session);
}
