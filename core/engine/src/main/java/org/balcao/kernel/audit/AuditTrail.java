package org.balcao.kernel.audit;

import java.util.List;
import org.balcao.kernel.persistence.Session;

/**
 * The append-only record of every command. The database itself refuses to change or delete an entry
 * where it can. Thread-safe.
 */
public interface AuditTrail {

  /** Adds an entry to the running unit of work. */
  void record(Session session, String actorKind, String actorId, String command, String subject);

  /**
   * The entries about a subject, oldest first.
   *
   * @param subject as the command named it, such as {@code order 2026-000017}
   * @param most at most so many
   */
  List<AuditEntry> about(Session session, String subject, int most);
}
