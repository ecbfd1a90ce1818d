package org.balcao.kernel.audit;

import java.util.List;
import java.util.Optional;
import org.balcao.kernel.persistence.Session;

/**
 * The append-only record of every command. The database itself refuses to change or delete an entry
 * where it can; a chain of hashes over the entries, made longer every {@code
 * balcao.audit.seal-every}, shows where somebody did so all the same. Thread-safe.
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

  /**
   * The entries that a query asks for, oldest first.
   *
   * @param after only what comes after this entry's number
   * @param most at most so many
   */
  List<AuditEntry> search(Session session, AuditQuery query, long after, int most);

  /** The last link of the chain; empty before the first was made. */
  Optional<AuditHead> head(Session session);

  /** Whether that link is part of the chain. */
  boolean holds(Session session, AuditHead link);

  /** Walks the whole chain and tells every entry that was changed, taken out or slipped in. */
  ChainReport check(Session session);
}
