package org.balcao.kernel.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balcao.kernel.digest.Digest;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.jspecify.annotations.Nullable;

/** The links over the entries: each holds the hash of its entry and of the link before. */
@Dependent
class Chain {
  /** No unit of work takes so long: what is committed later was not written by one. */
  static final Duration LONGEST_UNIT = Duration.ofHours(1);

  private static final String START = "balcao";
  private static final int PAGE = 500;
  private static final int MOST_VIOLATIONS = 100;

  @Inject
  Chain() {}

  private record Link(long position, String hash, AuditEntry entry, boolean there) {}

  Optional<AuditHead> head(Session session) {
    return session.first(
        row -> new AuditHead(row.number("position"), row.text("hash"), row.instant("sealed_at")),
        "select position, hash, sealed_at from balcao_audit_link order by position desc fetch first"
            + " 1 rows only");
  }

  boolean holds(Session session, AuditHead link) {
    return session
        .first(
            row -> row.text("hash").equals(link.hash()),
            "select hash from balcao_audit_link where position = ?",
            link.position())
        .orElse(false);
  }

  /**
   * Chains the oldest entries that are not chained yet.
   *
   * @param above only entries of a higher number
   * @return how many were chained; less than a page if none is left
   */
  int extend(Session session, long above, Instant now) {
    List<AuditEntry> entries =
        session.list(
            Chain::entry,
            "select id, at, actor_kind, actor_id, command, subject from balcao_audit a where id > ?"
                + " and not exists (select 1 from balcao_audit_link l where l.entry_id = a.id)"
                + " order by id fetch first "
                + PAGE
                + " rows only",
            above);
    Optional<AuditHead> head = head(session);
    long position = head.map(AuditHead::position).orElse(0L);
    String hash = head.map(AuditHead::hash).orElse(START);
    List<@Nullable Object[]> links = new ArrayList<>();
    for (AuditEntry entry : entries) {
      position++;
      hash = hash(hash, entry);
      links.add(new Object[] {position, entry.number(), hash, now});
    }
    if (!links.isEmpty()) {
      session.batch(
          "insert into balcao_audit_link (position, entry_id, hash, sealed_at) values (?, ?, ?, ?)",
          links);
    }
    return entries.size();
  }

  static boolean full(int extended) {
    return extended == PAGE;
  }

  ChainReport check(Session session) {
    List<String> violations = new ArrayList<>();
    String hash = START;
    long position = 0;
    List<Link> page;
    do {
      page =
          session.list(
              Chain::link,
              "select l.position, l.hash, l.entry_id as id, a.at, a.actor_kind, a.actor_id,"
                  + " a.command, a.subject from balcao_audit_link l left join balcao_audit a on"
                  + " a.id = l.entry_id where l.position > ? order by l.position fetch first "
                  + PAGE
                  + " rows only",
              position);
      for (Link link : page) {
        position++;
        flaw(link, position, hash).ifPresent(violations::add);
        position = link.position();
        hash = link.hash();
      }
    } while (page.size() == PAGE && violations.size() < MOST_VIOLATIONS);
    violations.addAll(slippedIn(session));
    return new ChainReport(
        position, violations.subList(0, Math.min(MOST_VIOLATIONS, violations.size())));
  }

  private static Optional<String> flaw(Link link, long position, String before) {
    if (link.position() != position) {
      return Optional.of("link " + position + " of the audit chain is missing");
    }
    if (!link.there()) {
      return Optional.of("audit entry " + link.entry().number() + " was taken out");
    }
    return hash(before, link.entry()).equals(link.hash())
        ? Optional.empty()
        : Optional.of("audit entry " + link.entry().number() + " or its link was changed");
  }

  /** Entries that are not chained, though later ones have been for long. */
  private static List<String> slippedIn(Session session) {
    Optional<Instant> last =
        session.first(
            row -> row.instant("sealed_at"),
            "select sealed_at from balcao_audit_link order by position desc fetch first 1 rows"
                + " only");
    return last.map(
            latest ->
                session.list(
                    row -> "audit entry " + row.number("id") + " was slipped in",
                    "select id from balcao_audit a where not exists (select 1 from"
                        + " balcao_audit_link l where l.entry_id = a.id) and id < (select"
                        + " coalesce(max(l.entry_id), 0) from balcao_audit_link l where"
                        + " l.sealed_at < ?) order by id fetch first 100 rows only",
                    latest.minus(LONGEST_UNIT)))
        .orElse(List.of());
  }

  static AuditEntry entry(Row row) throws SQLException {
    return new AuditEntry(
        row.number("id"),
        row.instant("at"),
        row.text("actor_kind"),
        row.text("actor_id"),
        row.text("command"),
        row.text("subject"));
  }

  private static Link link(Row row) throws SQLException {
    boolean there = row.textOrNull("command") != null;
    AuditEntry entry =
        there ? entry(row) : new AuditEntry(row.number("id"), Instant.EPOCH, "", "", "", "");
    return new Link(row.number("position"), row.text("hash"), entry, there);
  }

  private static String hash(String before, AuditEntry entry) {
    return Digest.sha256(
        List.of(
            before,
            Long.toString(entry.number()),
            entry.at().toString(),
            entry.actorKind(),
            entry.actorId(),
            entry.command(),
            entry.subject()));
  }
}
