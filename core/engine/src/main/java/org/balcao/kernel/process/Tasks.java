package org.balcao.kernel.process;

import java.time.Instant;
import java.util.List;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.DrivenClock;

/**
 * Durable tasks: one per queue and subject, such as "advance order 17". A task that is due is run
 * by one node; what it did and its next due moment are committed together. A task whose node died
 * is taken over. Thread-safe.
 */
public interface Tasks {

  /**
   * Makes the task due at {@code due}, or at its present due moment if that is earlier. Takes part
   * in the running unit of work: the task and the reason for it are committed together.
   */
  void wake(Session session, String queue, String subject, Instant due);

  /**
   * Runs, on this thread, all that is due, and what becomes due by it, until nothing is.
   *
   * @return how many runs
   */
  int runDue();

  /**
   * Moves a driven clock to {@code target}, stopping at each moment at which a task is due, so that
   * everything happens at its own time. For tests and replays, without background workers.
   *
   * @return how many runs
   */
  int drive(DrivenClock clock, Instant target);

  /**
   * Takes over every task that some node had claimed, at once instead of when its lease has run
   * out. Only where no other node can be at work, such as on an H2 file, which one process opens at
   * a time.
   */
  void takeOver();

  /** Starts the background workers; calling it again has no effect. */
  void start();

  /** Stops the background workers, waiting for the tasks that are running. */
  void stop();

  /** Whether nothing is due now, and nothing that was due is still running, on any node. */
  boolean quiet();

  /** Tasks that failed so often that they wait for a person, oldest first. */
  List<ParkedTask> parked(Session session);

  /** Gives a parked task another chance. */
  void unpark(Session session, String queue, String subject);

  /**
   * A task that waits for a person.
   *
   * @param queue its queue
   * @param subject what it is about
   * @param since when it was parked
   * @param error the last failure
   */
  record ParkedTask(String queue, String subject, Instant since, String error) {}
}
