package org.balcao.kernel.process;

import java.time.Instant;
import org.balcao.kernel.persistence.Session;
import org.jspecify.annotations.Nullable;

/** One run of a task by the node that claimed it. */
public interface TaskRun {

  /** The task's queue. */
  String queue();

  /** What the task is about. */
  String subject();

  /** The number that was kept last, by this run or one before; 0 at first. */
  long position();

  /**
   * Proves, in the running unit, that the task is still this node's, and keeps it for another
   * lease.
   *
   * @throws ClaimLostException if another node took it over; the unit is rolled back
   */
  void renew(Session session);

  /**
   * Keeps a position in the running unit and goes on with the run, for another lease.
   *
   * @throws ClaimLostException if another node took it over; the unit is rolled back
   */
  void advance(Session session, long position);

  /**
   * Ends the run in the running unit.
   *
   * @param next when to run again; {@code null} for not before somebody wakes it. A wake that came
   *     during the run counts in any case
   * @param position the number to keep
   * @throws ClaimLostException if another node took it over; the unit is rolled back
   */
  void finish(Session session, @Nullable Instant next, long position);

  /** Ends the run in the running unit and keeps the position. */
  default void finish(Session session, @Nullable Instant next) {
    finish(session, next, position());
  }
}
