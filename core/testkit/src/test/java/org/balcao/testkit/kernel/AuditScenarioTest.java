package org.balcao.testkit.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.kernel.audit.AuditEntry;
import org.balcao.kernel.audit.AuditHead;
import org.balcao.kernel.audit.AuditQuery;
import org.balcao.kernel.audit.AuditTrail;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Audit;
import org.balcao.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever changes the audit trail behind the store's back is found out. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AuditScenarioTest {
  private static final Actor STAFF = Actor.administrator("ana");
  private static final Duration SEALED = Duration.ofHours(1);

  private final TestDatabase database;
  private Node node;

  AuditScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    node = Node.open(database.shared());
    // Where the database guards the trail by itself, somebody has taken the guard away.
    if (database == TestDatabase.POSTGRESQL) {
      node.sql("alter table balcao_audit disable trigger user");
    }
    node.tasks().start();
    node.tasks().stop();
    record(1, 700);
    node.pass(SEALED);
  }

  @AfterEach
  void close() {
    node.close();
  }

  private void record(int from, int to) {
    node.unit()
        .run(
            session -> {
              for (int i = from; i <= to; i++) {
                node.get(AuditTrail.class)
                    .record(session, "STAFF", "ana", "test.count", "thing " + i);
              }
            });
  }

  private List<String> violations() {
    return node.store().audit().check(STAFF, Optional.empty());
  }

  @Test
  void anUntouchedTrailIsWhole() {
    assertEquals(List.of(), violations());
    assertEquals(700, node.store().audit().head(STAFF).orElseThrow().position());
    record(701, 710);
    assertEquals(List.of(), violations());
    node.pass(SEALED);
    assertEquals(710, node.store().audit().head(STAFF).orElseThrow().position());
    assertTrue(node.store().books().verify(STAFF).clean());
  }

  @Test
  void aChangedEntryShows() {
    node.sql("update balcao_audit set actor_id = 'ze' where subject = 'thing 650'");
    assertEquals(1, violations().size());
    assertTrue(violations().get(0).contains("changed"), violations().toString());
    assertEquals(1, node.store().books().verify(STAFF).violations());
  }

  @Test
  void anEntryThatWasTakenOutShows() {
    node.sql("delete from balcao_audit where subject = 'thing 3'");
    assertEquals(1, violations().size());
    assertTrue(violations().get(0).contains("taken out"), violations().toString());
  }

  @Test
  void anEntryThatWasTakenOutWithItsLinkShows() {
    node.sql(
        "delete from balcao_audit_link where entry_id = (select id from balcao_audit where subject"
            + " = 'thing 3')");
    node.sql("delete from balcao_audit where subject = 'thing 3'");
    assertTrue(violations().get(0).contains("link 3"), violations().toString());
  }

  @Test
  void anEntryThatWasSlippedInShows() {
    node.sql("delete from balcao_audit_link where position > 600");
    node.sql("update balcao_audit_link set sealed_at = ?", Instant.parse("2020-01-01T00:00:00Z"));
    node.sql("delete from balcao_audit where subject > 'thing 5' and subject <> 'thing 600'");
    assertTrue(violations().size() > 1);
  }

  @Test
  void anEndThatWasCutOffShowsAgainstAHeadThatWasKept() {
    AuditHead kept = node.store().audit().head(STAFF).orElseThrow();
    node.sql("delete from balcao_audit_link where position > 690");
    node.sql(
        "delete from balcao_audit a where not exists (select 1 from balcao_audit_link l where"
            + " l.entry_id = a.id)");
    assertEquals(List.of(), violations());
    assertEquals(1, node.store().audit().check(STAFF, Optional.of(kept)).size());
  }

  @Test
  void staffFindEntriesByWhoWhatAndWhen() {
    Audit audit = node.store().audit();
    record(701, 702);
    List<AuditEntry> first =
        audit.search(
            STAFF,
            new AuditQuery(
                Optional.of("ana"),
                Optional.of("test.count"),
                Optional.empty(),
                Optional.of(node.clock().now()),
                Optional.empty()),
            0,
            1);
    assertEquals(List.of("thing 701"), first.stream().map(AuditEntry::subject).toList());
    assertEquals(
        List.of("thing 702"),
        audit.search(STAFF, AuditQuery.all(), first.get(0).number(), 10).stream()
            .map(AuditEntry::subject)
            .toList());
    assertThrows(
        AccessDeniedException.class,
        () -> audit.search(Actor.staff("ze", Set.of()), AuditQuery.all(), 0, 10));
  }
}
