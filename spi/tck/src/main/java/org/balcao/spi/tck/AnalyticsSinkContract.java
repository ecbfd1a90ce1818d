package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcao.spi.Outcome;
import org.balcao.spi.analytics.AnalyticsSink;
import org.balcao.spi.analytics.AnalyticsSink.Emitted;
import org.balcao.spi.analytics.AnalyticsSink.Refused;
import org.balcao.spi.analytics.BusinessEvent;
import org.balcao.spi.analytics.EventBatch;
import org.junit.jupiter.api.Test;

/** What an {@link AnalyticsSink} keeps. */
public interface AnalyticsSinkContract extends PluginContract<AnalyticsSink> {

  /** The type of events that the sink will never take, if there is one; of the author. */
  default Optional<String> typeThatIsRefused() {
    return Optional.empty();
  }

  /** Whether the sink keeps events apart by their ids; of the author, where it cannot. */
  default boolean keepsIdsApart() {
    return true;
  }

  @Override
  default Class<AnalyticsSink> extensionPoint() {
    return AnalyticsSink.class;
  }

  @Override
  default List<Operation<AnalyticsSink, ?, ?, ?>> operations() {
    return new AnalyticsOperations(this).all();
  }

  /** Each event of a batch is either taken or refused. */
  @Test
  default void everyEventIsAccountedFor() {
    try (Bench<AnalyticsSink> bench = new Bench<>(this)) {
      EventBatch batch = new AnalyticsOperations(this).batch(bench, 3);
      assertAccounted(batch, emitted(bench, batch));
    }
  }

  /** A batch may be as large as the sink says. */
  @Test
  default void aFullBatchIsTaken() {
    try (Bench<AnalyticsSink> bench = new Bench<>(this)) {
      int size = bench.plugin().batchSize();
      assertTrue(size >= 1, "a batch holds one event or more");
      EventBatch batch = new AnalyticsOperations(this).batch(bench, size);
      assertEquals(size, emitted(bench, batch).taken(), "events of a full batch that were taken");
    }
  }

  /** Events that come again in another batch are the same, and do not happen again. */
  @Test
  default void eventsToldAgainCountOnce() {
    assumeTrue(keepsIdsApart(), "it does not keep ids apart");
    try (Bench<AnalyticsSink> bench = new Bench<>(this)) {
      EventBatch batch = new AnalyticsOperations(this).batch(bench, 3);
      emitted(bench, batch);
      Tally tally = new Tally(bench);
      bench.restart();
      Emitted again = emitted(bench, new EventBatch(batch.events().subList(1, 3)));
      assertEquals(2, again.taken(), "repeated events, which count as taken");
      tally.assertEffects(0, "of events that were told again");
    }
  }

  /** An event that the sink will never take does not hold up the others of its batch. */
  @Test
  default void aRefusedEventHoldsNothingUp() {
    assumeTrue(typeThatIsRefused().isPresent(), "none is refused");
    try (Bench<AnalyticsSink> bench = new Bench<>(this)) {
      AnalyticsOperations analytics = new AnalyticsOperations(this);
      BusinessEvent refused =
          AnalyticsOperations.of(
              analytics.batch(bench, 1).events().get(0), typeThatIsRefused().orElseThrow());
      List<BusinessEvent> others = analytics.batch(bench, 2).events();
      EventBatch batch = new EventBatch(List.of(others.get(0), refused, others.get(1)));
      Emitted emitted = emitted(bench, batch);
      assertEquals(2, emitted.taken(), "the others, which were taken");
      assertEquals(
          List.of(refused.id()),
          emitted.refused().stream().map(Refused::eventId).toList(),
          "what was refused");
    }
  }

  private static void assertAccounted(EventBatch batch, Emitted emitted) {
    Set<String> ids = batch.events().stream().map(BusinessEvent::id).collect(Collectors.toSet());
    assertEquals(
        batch.events().size(),
        emitted.taken() + emitted.refused().size(),
        "events that were taken or refused");
    emitted
        .refused()
        .forEach(refused -> assertTrue(ids.contains(refused.eventId()), refused::eventId));
  }

  private static Emitted emitted(Bench<AnalyticsSink> bench, EventBatch batch) {
    Outcome<Emitted> answer = bench.plugin().emit(batch, bench.call());
    Answers.accepted("emit", answer);
    assumeTrue(answer instanceof Outcome.Done, "it takes its time");
    return bench.done(answer);
  }
}
