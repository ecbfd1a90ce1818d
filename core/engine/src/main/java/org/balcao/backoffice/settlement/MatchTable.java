package org.balcao.backoffice.settlement;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;

/** Which line tells of what; each thing once. */
@Dependent
class MatchTable {

  /** Whether no line has told of it. */
  boolean free(Session session, String subject) {
    Optional<UUID> line =
        session.first(
            row -> row.id("line_id"),
            "select line_id from balcao_settlement_match where subject = ?",
            subject);
    return line.isEmpty();
  }

  /** Two at once: the second breaks the key, its unit is run again and finds the first. */
  void insert(Session session, String subject, UUID lineId) {
    session.update(
        "insert into balcao_settlement_match (subject, line_id) values (?, ?)", subject, lineId);
  }
}
