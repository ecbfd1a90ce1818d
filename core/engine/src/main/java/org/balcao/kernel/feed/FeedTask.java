package org.balcao.kernel.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.plugin.Guarded;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.process.TaskRun;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.CallContext;
import org.balcao.spi.Cursor;
import org.balcao.spi.Feed;
import org.balcao.spi.Feed.Page;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;
import org.balcao.spi.RejectionKind;

/** Reads one feed of one instance, a page per run. */
@ApplicationScoped
@Typed(TaskHandler.class)
final class FeedTask implements TaskHandler {
  static final String QUEUE = "feed";

  private static final System.Logger LOG = System.getLogger(FeedTask.class.getName());
  private static final int LIMIT = 100;
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  private final Plugins plugins;
  private final UnitOfWork unit;
  private final Consumers consumers;
  private final FeedTable table;
  private final StoreClock clock;

  @Inject
  FeedTask(
      Plugins plugins, UnitOfWork unit, Consumers consumers, FeedTable table, StoreClock clock) {
    this.plugins = plugins;
    this.unit = unit;
    this.consumers = consumers;
    this.table = table;
    this.clock = clock;
  }

  /** The subject of the task that reads a feed of an instance. */
  static String subject(FeedConsumer<?, ?> consumer, String plugin) {
    return consumer.name() + "/" + plugin;
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public List<String> standing() {
    return consumers.all().stream()
        .flatMap(c -> plugins.names(c.kind()).stream().map(name -> subject(c, name)))
        .toList();
  }

  @Override
  public void run(TaskRun run) {
    String[] parts = run.subject().split("/", 2);
    read(run, consumers.named(parts[0]), parts[1]);
  }

  private <P extends Plugin, T> void read(
      TaskRun run, FeedConsumer<P, T> consumer, String instance) {
    Optional<Guarded<P>> plugin = plugins.find(consumer.kind(), instance);
    if (plugin.isEmpty()) {
      rest(run);
      return;
    }
    Cursor after = unit.call(session -> table.cursor(session, consumer.name(), instance));
    Outcome<Page<T>> page =
        plugin
            .get()
            .query(
                "feed." + consumer.name(),
                Locale.ROOT,
                (p, context) -> page(consumer, p, after, context),
                found -> FeedTable.flaw(consumer, found, LIMIT));
    page.fold(
        done -> take(run, consumer, instance, after, done.value()),
        pending -> later(run, consumer, pending.notBefore()),
        rejected -> refused(run, consumer, instance, rejected),
        not -> later(run, consumer, clock.now().plus(not.retryAfter())),
        unknown -> later(run, consumer, clock.now()));
  }

  private static <P extends Plugin, T> Outcome<Page<T>> page(
      FeedConsumer<P, T> consumer, P plugin, Cursor after, CallContext context) {
    Optional<Feed<T>> feed = consumer.feed(plugin);
    return feed.isPresent()
        ? feed.get().read(after, LIMIT, context)
        : Outcome.rejected(RejectionKind.NOT_SUPPORTED, "no-feed", "the instance lacks this feed");
  }

  private <P extends Plugin, T> boolean take(
      TaskRun run, FeedConsumer<P, T> consumer, String instance, Cursor after, Page<T> page) {
    unit.run(
        session -> {
          run.renew(session);
          Instant now = clock.now();
          List<T> news = table.unseen(session, consumer, instance, page.items(), now);
          news.forEach(item -> consumer.take(session, instance, item));
          table.moveOn(session, consumer.name(), instance, page.next(), now);
          // A provider that promises more from the same place would be asked for ever.
          boolean more = page.more() && !(news.isEmpty() && page.next().equals(after));
          if (!more) {
            table.forget(session, consumer.name(), instance, now);
          }
          run.finish(session, more ? now : now.plus(consumer.pause()), 0);
        });
    return true;
  }

  private boolean refused(
      TaskRun run, FeedConsumer<?, ?> consumer, String instance, Outcome.Rejected<?> refusal) {
    if (refusal.kind() == RejectionKind.NOT_SUPPORTED) {
      return rest(run);
    }
    LOG.log(
        System.Logger.Level.WARNING,
        "BAL-FED001: {0}.{1} refuses to be read for {2}: {3}",
        consumer.kind(),
        instance,
        consumer.name(),
        refusal.kind());
    return later(run, consumer, clock.now().plus(LONGEST_PAUSE));
  }

  /** Until somebody hurries it, or the workers start again. */
  private boolean rest(TaskRun run) {
    unit.run(session -> run.finish(session, null));
    return false;
  }

  /** Pauses grow with the failures in a row, which the position counts. */
  private boolean later(TaskRun run, FeedConsumer<?, ?> consumer, Instant earliest) {
    long failures = Math.min(run.position() + 1, 20);
    Duration pause = consumer.pause().multipliedBy(failures);
    Instant grown = clock.now().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    unit.run(session -> run.finish(session, earliest.isAfter(grown) ? earliest : grown, failures));
    return false;
  }
}
