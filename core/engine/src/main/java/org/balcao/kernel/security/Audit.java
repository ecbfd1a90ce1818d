package org.balcao.kernel.security;

import java.util.List;
import java.util.Optional;
import org.balcao.kernel.audit.AuditEntry;
import org.balcao.kernel.audit.AuditHead;
import org.balcao.kernel.audit.AuditQuery;

/** Who did what, for staff. Thread-safe. */
public interface Audit {

  /** Needed to see the audit trail. */
  Permission READ = new Permission("audit:read");

  /**
   * Entries of the trail, oldest first.
   *
   * @param after only what comes after this entry's number; 0 for the beginning
   * @param most at most so many, 1 to 1000
   */
  List<AuditEntry> search(Actor actor, AuditQuery query, long after, int most);

  /**
   * The last link of the chain over the trail, to be kept outside the store; empty before the first
   * was made.
   */
  Optional<AuditHead> head(Actor actor);

  /**
   * What is wrong with the trail.
   *
   * @param known a head that was kept outside the store, which must still be part of the chain
   * @return nothing if all is as it was written
   */
  List<String> check(Actor actor, Optional<AuditHead> known);
}
