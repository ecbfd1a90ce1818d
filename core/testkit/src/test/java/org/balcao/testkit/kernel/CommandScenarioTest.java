package org.balcao.testkit.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.audit.AuditEntry;
import org.balcao.kernel.audit.AuditTrail;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.CommandConflictException;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.security.Permission;
import org.balcao.se.BalcaoBuilder;
import org.balcao.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A command with a key has one effect and one answer, however often and by whatever way it comes.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CommandScenarioTest {
  private static final Access ACCESS = Access.buyers(new Permission("test:count"));
  private static final Actor STAFF = Actor.administrator("ana");
  private static final String SUBJECT = "counter 1";

  /** What is asked for. */
  public record Ask(String text, Set<String> tags, Map<String, Integer> sizes) {
    static Ask of(String text) {
      return new Ask(text, Set.of(), Map.of());
    }
  }

  /** What is answered; never the same twice by itself. */
  public record Told(UUID id, String text) {}

  private final TestDatabase database;
  private final AtomicInteger runs = new AtomicInteger();
  private UnaryOperator<BalcaoBuilder> shared;
  private Node node;

  CommandScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    shared = database.shared();
    node = Node.open(shared).withEffects();
  }

  @AfterEach
  void close() {
    node.close();
  }

  private static Command command(Object ask) {
    return new Command("test.count", ACCESS, SUBJECT, ask);
  }

  private Told count(Actor actor, Ask ask) {
    return node.get(Commands.class)
        .run(
            actor,
            command(ask),
            Told.class,
            session -> {
              node.effect(session, ask.text(), runs.incrementAndGet());
              return new Told(UUID.randomUUID(), ask.text());
            });
  }

  private List<AuditEntry> audited() {
    return node.unit().call(session -> node.get(AuditTrail.class).about(session, SUBJECT, 100));
  }

  @Test
  void theSameRequestWithTheSameKeyGetsTheFirstAnswer() {
    Told first = count(STAFF.once("k"), Ask.of("a"));
    assertEquals(first, count(STAFF.once("k"), Ask.of("a")));
    assertEquals(1, node.effects("a").size());
    assertEquals(1, audited().size());
    assertEquals(1, runs.get());
  }

  @Test
  void withoutAKeyEveryCommandCounts() {
    count(STAFF, Ask.of("a"));
    count(STAFF, Ask.of("a"));
    assertEquals(2, node.effects("a").size());
    assertEquals(2, audited().size());
  }

  @Test
  void anotherRequestWithTheSameKeyIsRefused() {
    count(STAFF.once("k"), Ask.of("a"));
    assertThrows(CommandConflictException.class, () -> count(STAFF.once("k"), Ask.of("b")));
    assertEquals(List.of(), node.effects("b"));
  }

  @Test
  void aRequestIsTheSameInWhateverOrderItsSetsAndMapsAre() {
    Set<String> tags = new LinkedHashSet<>(List.of("c", "a", "b", "e", "d"));
    Map<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("z", 1);
    sizes.put("a", 2);
    sizes.put("m", 3);
    Told first = count(STAFF.once("k"), new Ask("a", tags, sizes));
    Set<String> turned = new LinkedHashSet<>(List.of("d", "e", "b", "a", "c"));
    Map<String, Integer> others = new LinkedHashMap<>();
    others.put("m", 3);
    others.put("z", 1);
    others.put("a", 2);
    assertEquals(first, count(STAFF.once("k"), new Ask("a", turned, others)));
    assertThrows(
        CommandConflictException.class,
        () -> count(STAFF.once("k"), new Ask("a", turned, Map.of("m", 1, "z", 3, "a", 2))));
  }

  @Test
  void everybodyHasKeysOfTheirOwn() {
    Actor guest = Actor.guest("a-token-of-a-session");
    List<Actor> actors =
        List.of(
            STAFF,
            Actor.administrator("bob"),
            Actor.system("ana"),
            guest,
            Actor.customer(UUID.fromString("018f4111-1111-7111-8111-111111111111")));
    actors.forEach(actor -> count(actor.once("k"), Ask.of("a")));
    assertEquals(actors.size(), node.effects("a").size());
    AuditEntry entry =
        audited().stream().filter(e -> e.actorKind().equals("GUEST")).findFirst().orElseThrow();
    assertEquals(guest.id(), entry.actorId());
    assertTrue(!entry.actorId().contains("token"));
  }

  @Test
  void aCommandThatFailsLeavesItsKeyFreeAndNoTrace() {
    assertThrows(
        ConflictException.class,
        () ->
            node.get(Commands.class)
                .run(
                    STAFF.once("k"),
                    command(Ask.of("a")),
                    Told.class,
                    session -> {
                      node.effect(session, "a", 0);
                      throw new ConflictException("BAL-TST001", "not now");
                    }));
    assertEquals(List.of(), node.effects("a"));
    assertEquals(List.of(), audited());
    count(STAFF.once("k"), Ask.of("b"));
    assertEquals(1, node.effects("b").size());
  }

  /** Whatever is asked of it, it fails. */
  public static final class Unwritable {
    public String getText() {
      throw new IllegalStateException("cannot be written");
    }
  }

  @Test
  void anAnswerThatCannotBeRememberedUndoesTheCommand() {
    assertThrows(
        RuntimeException.class,
        () ->
            node.get(Commands.class)
                .run(
                    STAFF.once("k"),
                    command(Ask.of("a")),
                    Unwritable.class,
                    session -> {
                      node.effect(session, "a", 0);
                      return new Unwritable();
                    }));
    assertEquals(List.of(), node.effects("a"));
    assertEquals(List.of(), audited());
    count(STAFF.once("k"), Ask.of("a"));
  }

  @Test
  void sixteenAtOnceHaveOneEffectAndOneAnswer() throws Exception {
    CyclicBarrier start = new CyclicBarrier(16);
    ExecutorService pool = Executors.newFixedThreadPool(16);
    try {
      List<Future<Told>> answers = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        answers.add(
            pool.submit(
                () -> {
                  start.await();
                  return count(STAFF.once("k"), Ask.of("a"));
                }));
      }
      for (Future<Told> answer : answers) {
        assertEquals(answers.get(0).get(), answer.get());
      }
    } finally {
      pool.shutdownNow();
    }
    assertEquals(1, node.effects("a").size());
    assertEquals(1, audited().size());
  }

  @Test
  void aRestartForgetsNothing() {
    Told first = count(STAFF.once("k"), Ask.of("a"));
    node.close();
    node = Node.open(shared);
    assertEquals(first, count(STAFF.once("k"), Ask.of("a")));
    assertThrows(CommandConflictException.class, () -> count(STAFF.once("k"), Ask.of("b")));
  }

  @Test
  void anAttemptWhoseTwinWonGivesTheTwinsAnswer() {
    Told answer =
        node.get(Commands.class)
            .attempt(
                STAFF.once("k"),
                command(Ask.of("a")),
                Told.class,
                () -> {
                  // What the first run did is what stands in the way of the second.
                  Told won = count(STAFF.once("k"), Ask.of("a"));
                  throw new ConflictException("BAL-TST001", "it is done: " + won.id());
                });
    assertEquals("a", answer.text());
    assertThrows(
        ConflictException.class,
        () ->
            node.get(Commands.class)
                .attempt(
                    STAFF.once("other"),
                    command(Ask.of("a")),
                    Told.class,
                    () -> {
                      throw new ConflictException("BAL-TST001", "it is done");
                    }));
  }

  @Test
  void aCommandInACommandIsUndoneWithIt() {
    assertThrows(
        ConflictException.class,
        () ->
            node.get(Commands.class)
                .run(
                    STAFF.once("outer"),
                    command(Ask.of("outer")),
                    Told.class,
                    session -> {
                      count(STAFF.once("inner"), Ask.of("a"));
                      throw new ConflictException("BAL-TST001", "not now");
                    }));
    assertEquals(List.of(), node.effects("a"));
    count(STAFF.once("inner"), Ask.of("b"));
    assertEquals(1, node.effects("b").size());
  }

  @Test
  void aCollisionInAKeyedCommandInAUnitRunsTheWholeUnitAgain() {
    AtomicInteger tries = new AtomicInteger();
    node.sql("create table kernel_test_row (id integer primary key)");
    node.sql("insert into kernel_test_row (id) values (1)");
    node.unit()
        .run(
            outer ->
                node.get(Commands.class)
                    .run(
                        STAFF.once("k"),
                        command(Ask.of("a")),
                        Told.class,
                        session -> {
                          if (tries.incrementAndGet() == 1) {
                            session.update("insert into kernel_test_row (id) values (1)");
                          }
                          node.effect(session, "a", 1);
                          return new Told(UUID.randomUUID(), "a");
                        }));
    assertEquals(2, tries.get());
    assertEquals(List.of(1L), node.effects("a"));
  }

  @Test
  void whoMayNotChangesNothingAndLeavesNoTrace() {
    Actor staff = Actor.staff("eve", Set.of(new Permission("test:other")));
    assertThrows(AccessDeniedException.class, () -> count(staff.once("k"), Ask.of("a")));
    assertEquals(List.of(), node.effects("a"));
    assertEquals(List.of(), audited());
  }

  @Test
  void aCardNumberGoesNoFurtherThanTheGate() {
    for (Actor actor : List.of(STAFF, STAFF.once("k"))) {
      assertThrows(
          InvalidRequestException.class,
          () -> count(actor, Ask.of("my card\n4111 1111 1111 1111 12/27")));
    }
    assertEquals(0, runs.get());
  }

  @Test
  void keysAreForgottenAfterAMonth() {
    Told first = count(STAFF.once("old"), Ask.of("a"));
    node.unit()
        .run(session -> node.tasks().wake(session, "command-keys", "all", node.clock().now()));
    node.pass(Duration.ofDays(29));
    Told second = count(STAFF.once("new"), Ask.of("b"));
    assertEquals(first, count(STAFF.once("old"), Ask.of("a")));
    node.pass(Duration.ofDays(3));
    assertEquals(second, count(STAFF.once("new"), Ask.of("b")));
    count(STAFF.once("old"), Ask.of("a"));
    assertEquals(2, node.effects("a").size());
  }
}
