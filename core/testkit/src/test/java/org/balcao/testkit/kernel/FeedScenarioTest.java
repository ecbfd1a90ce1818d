package org.balcao.testkit.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.balcao.kernel.event.Inbox;
import org.balcao.kernel.feed.Feeds;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.se.BalcaoBuilder;
import org.balcao.spi.CallContext;
import org.balcao.spi.Cursor;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Feed;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.WebhookReceiver;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.Message;
import org.balcao.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a provider has to tell is taken once, all of it, whatever goes wrong. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class FeedScenarioTest {
  private static final String PLUGIN = "paper";

  private final Paper paper = new Paper();
  private final UnaryOperator<BalcaoBuilder> setup;
  private Node node;

  FeedScenarioTest(TestDatabase database) {
    UnaryOperator<BalcaoBuilder> shared = database.shared();
    this.setup = builder -> shared.apply(builder).plugin(PluginKind.NOTIFIER, PLUGIN, paper);
  }

  @BeforeEach
  void open() {
    node = Node.open(setup).withEffects();
    take(node);
  }

  @AfterEach
  void close() {
    node.close();
  }

  private static void take(Node node) {
    node.get(ScriptedFeed.class).script((session, item) -> node.effect(session, item, 1));
  }

  private void read() {
    hurry();
    node.tasks().runDue();
  }

  private void hurry() {
    node.unit()
        .run(
            session ->
                assertTrue(
                    node.get(Feeds.class).hurry(session, PluginKind.NOTIFIER.key(), PLUGIN)));
  }

  private List<String> taken() {
    return node.list(row -> row.text("name"), "select name from kernel_test_effect order by name");
  }

  @Test
  void allPagesAreReadOneAfterTheOther() {
    paper.print(250);
    read();
    assertEquals(250, taken().size());
    assertEquals(List.of("", "100", "200"), paper.asked);
  }

  @Test
  void whatIsToldAgainIsTakenOnce() {
    paper.print(3);
    read();
    paper.repeatsItself = true;
    paper.print(2);
    read();
    assertEquals(5, taken().size());
  }

  @Test
  void anItemThatCannotBeTakenIsNotPassedOver() {
    paper.print(3);
    node.get(ScriptedFeed.class)
        .script(
            (session, item) -> {
              node.effect(session, item, 1);
              if (item.equals("item-002")) {
                throw new IllegalStateException("not now");
              }
            });
    read();
    assertEquals(List.of(), taken());
    take(node);
    node.pass(Duration.ofHours(2));
    assertEquals(List.of("item-001", "item-002", "item-003"), taken());
  }

  @Test
  void aStoreThatIsStartedAgainGoesOnWhereTheOtherStopped() {
    paper.print(2);
    read();
    node.close();
    node = Node.open(setup);
    take(node);
    paper.print(1);
    paper.asked.clear();
    read();
    assertEquals(List.of("2"), paper.asked);
    assertEquals(3, taken().size());
  }

  @Test
  void newsIsFetchedAgainAfterThePause() {
    paper.print(1);
    read();
    paper.print(1);
    node.pass(Duration.ofMinutes(4));
    assertEquals(1, taken().size());
    node.pass(Duration.ofMinutes(2));
    assertEquals(2, taken().size());
  }

  @Test
  void aWebhookOfTheInstanceEndsThePause() {
    paper.print(1);
    read();
    paper.print(1);
    node.get(Inbox.class).receive(PluginKind.NOTIFIER.key(), PLUGIN, Map.of(), "there is news");
    node.tasks().runDue();
    assertEquals(2, taken().size());
  }

  @Test
  void aProviderThatIsAwayIsAskedAgainLaterAndLosesNothing() {
    paper.print(1);
    paper.answers.add(Outcome.notApplied(FailureKind.CONNECTION, "refused"));
    paper.answers.add(
        Outcome.done(
            new Feed.Page<>(many(101), new Cursor("far"), false), new ProviderRef("feed")));
    read();
    assertEquals(List.of(), taken());
    node.pass(Duration.ofHours(1));
    assertEquals(List.of("item-001"), taken());
  }

  @Test
  void aProviderThatPromisesMoreForEverIsLeftInPeace() {
    paper.print(1);
    read();
    for (int i = 0; i < 5; i++) {
      paper.answers.add(
          Outcome.done(new Feed.Page<>(List.of(), new Cursor("1"), true), new ProviderRef("feed")));
    }
    paper.asked.clear();
    read();
    assertEquals(List.of("1"), paper.asked);
  }

  @Test
  void anInstanceWithoutTheFeedIsNotAskedAgain() {
    node.close();
    node = Node.open(builder -> builder.inMemory().plugin(PluginKind.NOTIFIER, PLUGIN, plain()));
    read();
    assertEquals(Optional.empty(), node.due(ScriptedFeed.NAME + "/" + PLUGIN));
  }

  private static Probe plain() {
    return new Probe(IdempotencyKind.NONE);
  }

  private static List<String> many(int count) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add("too-many-" + i);
    }
    return items;
  }

  /** News of a provider; the cursor is how many items were read. */
  private static final class Paper implements ScriptedFeed.News {
    private final List<String> items = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Queue<Outcome<Feed.Page<String>>> answers = new ConcurrentLinkedQueue<>();
    private volatile boolean repeatsItself;

    void print(int count) {
      for (int i = 0; i < count; i++) {
        items.add(String.format("item-%03d", items.size() + 1));
      }
    }

    @Override
    public Feed<String> news() {
      return (after, limit, context) -> {
        asked.add(after.value());
        Outcome<Feed.Page<String>> scripted = answers.poll();
        if (scripted != null) {
          return scripted;
        }
        int from = after.isStart() || repeatsItself ? 0 : Integer.parseInt(after.value());
        int to = Math.min(items.size(), from + limit);
        return Outcome.done(
            new Feed.Page<>(
                items.subList(from, to), new Cursor(String.valueOf(to)), to < items.size()),
            new ProviderRef("feed"));
      };
    }

    @Override
    public Optional<WebhookReceiver> webhooks() {
      return Optional.of(
          (webhook, now) ->
              new WebhookReceiver.Genuine(
                  List.of(
                      new WebhookReceiver.Event(
                          webhook.body(),
                          Optional.empty(),
                          Optional.empty(),
                          "news",
                          Instant.EPOCH))));
    }

    @Override
    public Set<Channel> channels() {
      return Set.of(Channel.EMAIL);
    }

    @Override
    public Outcome<Receipt> send(Message message, CallContext context) {
      return Probe.notFound(context);
    }

    @Override
    public IdempotencyKind idempotency() {
      return IdempotencyKind.NONE;
    }

    @Override
    public Outcome<Receipt> lookup(
        OperationKey key, Optional<ProviderRef> ref, CallContext context) {
      return Probe.notFound(context);
    }
  }
}
