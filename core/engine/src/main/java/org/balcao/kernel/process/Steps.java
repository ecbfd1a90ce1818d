package org.balcao.kernel.process;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.ProviderRef;

/**
 * Takes a process from provider call to provider call.
 *
 * <p>Each turn is one unit of work (record the last answer, let the process decide, write the next
 * attempt with its key, commit) and then one guarded call with no unit and no connection. A crash
 * between any two of those loses nothing: the next run finds the attempt, looks the operation up,
 * and goes on. Thread-safe.
 */
public interface Steps {

  /**
   * Runs a process until it has to wait.
   *
   * @param process looks at where it stands, changes what it can change by itself, and says what it
   *     wants next; run inside a unit of work, possibly more than once
   */
  void advance(TaskRun run, Function<Session, Decision> process);

  /**
   * Makes an attempt that waits be looked up at once, and wakes its task; one that is being called
   * or looked up right now is looked up once more after that. For webhooks.
   *
   * @return whether there is such an attempt
   */
  boolean nudge(
      Session session,
      String kind,
      String plugin,
      Optional<String> operation,
      Optional<ProviderRef> ref);

  /**
   * Takes up again what a step gave up on, for as long as the step is patient: what certainly did
   * not happen is called again; what nobody knows is looked up first, and repeated only where that
   * is known to be safe. What is still under way is hurried.
   */
  void reopen(Session session, String operation, String subject);

  /** The attempt whose operation key has that value; providers name it in their statements. */
  Optional<AttemptView> byKey(Session session, String key);

  /** The attempts that an instance has named so. */
  List<AttemptView> byRef(Session session, String kind, String plugin, ProviderRef ref);

  /** The attempts about a subject, oldest first; for staff. */
  List<AttemptView> attempts(Session session, String subject);
}
