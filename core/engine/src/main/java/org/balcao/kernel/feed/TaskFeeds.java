package org.balcao.kernel.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.StoreClock;

/** A task per feed and instance. */
@ApplicationScoped
@Typed(Feeds.class)
final class TaskFeeds implements Feeds {
  private final Consumers consumers;
  private final Tasks tasks;
  private final StoreClock clock;

  @Inject
  TaskFeeds(Consumers consumers, Tasks tasks, StoreClock clock) {
    this.consumers = consumers;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public boolean hurry(Session session, String kind, String plugin) {
    List<String> subjects =
        consumers.all().stream()
            .filter(consumer -> consumer.kind().key().equals(kind))
            .map(consumer -> FeedTask.subject(consumer, plugin))
            .sorted()
            .toList();
    subjects.forEach(subject -> tasks.wake(session, FeedTask.QUEUE, subject, clock.now()));
    return !subjects.isEmpty();
  }
}
