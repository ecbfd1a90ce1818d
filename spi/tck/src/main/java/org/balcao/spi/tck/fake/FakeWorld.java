package org.balcao.spi.tck.fake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.balcao.spi.CallContext;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.PersonalDataHolder.DataSubject;
import org.balcao.spi.PersonalDataHolder.Erasure;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.tck.Counterpart;

/**
 * The provider behind the fakes: does each operation once per key, keeps a journal of what it did,
 * and can be told to lose an answer, to garble one or to stall. Thread-safe.
 */
public final class FakeWorld implements Counterpart {

  private final Map<String, FakeEntry> journal = new LinkedHashMap<>();
  private final Map<String, List<Object>> news = new HashMap<>();
  private final Map<String, IntFunction<?>> taught = new HashMap<>();
  private final Map<String, Erasure> erasures = new HashMap<>();
  private int numbers;
  private boolean losing;
  private boolean garbling;
  private boolean stalled;

  /** How an answer fares on its way back. */
  enum Fate {
    ARRIVES,
    LOST,
    GARBLED
  }

  /** Does an operation once; a repeat is answered with what exists. */
  synchronized <R> Outcome<R> once(
      String operation,
      Object request,
      Optional<FakePerson> person,
      CallContext context,
      Function<ProviderRef, Outcome<R>> work) {
    FakeEntry known = journal.get(context.key().value());
    if (known != null) {
      return known.isOf(operation, request)
          ? known.answer()
          : Outcome.rejected(
              RejectionKind.CONFLICT, "key-reused", "the key was used for another request");
    }
    ProviderRef ref = new ProviderRef(operation + "-" + ++numbers);
    Outcome<R> answer = work.apply(ref);
    if (answer instanceof Outcome.Done || answer instanceof Outcome.Pending) {
      journal.put(
          context.key().value(),
          new FakeEntry(operation, request.hashCode(), ref, answer, context.now(), person));
    }
    return answer;
  }

  synchronized Optional<FakeEntry> find(String operation, OperationKey key) {
    return Optional.ofNullable(journal.get(key.value()))
        .filter(entry -> entry.operation().equals(operation));
  }

  /** Whether some operation was answered with that value. */
  synchronized boolean hasAnswered(Object value) {
    return journal.values().stream()
        .anyMatch(entry -> entry.outcome().toOptional().filter(value::equals).isPresent());
  }

  /** Changes what became of an operation, such as a pending one that is decided now. */
  public synchronized <R> void settle(ProviderRef ref, Outcome<R> answer) {
    change(entry -> entry.ref().equals(ref) ? entry.as(answer) : entry);
  }

  synchronized void change(UnaryOperator<FakeEntry> change) {
    journal.replaceAll((key, entry) -> change.apply(entry));
  }

  /** What was done so far, in its order. */
  synchronized List<FakeEntry> entries() {
    return List.copyOf(journal.values());
  }

  synchronized Erasure erase(DataSubject subject, OperationKey key) {
    return erasures.computeIfAbsent(
        key.value(),
        k -> {
          int found =
              (int)
                  journal.values().stream()
                      .filter(entry -> FakePersonalData.isAbout(entry, subject))
                      .count();
          change(entry -> FakePersonalData.isAbout(entry, subject) ? entry.anonymous() : entry);
          return new Erasure(found, List.of());
        });
  }

  synchronized Optional<Erasure> erasure(OperationKey key) {
    return Optional.ofNullable(erasures.get(key.value()));
  }

  /** Says something in a feed, which {@link FakeFeed} gives. */
  public synchronized void tell(String feed, Object item) {
    news.computeIfAbsent(feed, f -> new ArrayList<>()).add(item);
  }

  /**
   * Says what {@link #tellNews} tells in a feed.
   *
   * @param item makes the item of a number, each with a key of its own
   */
  public synchronized void teach(String feed, IntFunction<?> item) {
    taught.put(feed, item);
  }

  @Override
  public synchronized boolean tellNews(String feed, int items) {
    IntFunction<?> item = taught.get(feed);
    for (int i = 0; item != null && i < items; i++) {
      tell(feed, item.apply(++numbers));
    }
    return item != null;
  }

  synchronized List<Object> newsOf(String feed) {
    return List.copyOf(news.getOrDefault(feed, List.of()));
  }

  /** Waits while the world is stalled; whether an answer can be had in the time of the call. */
  synchronized boolean isReached(CallContext context) throws InterruptedException {
    long end = System.nanoTime() + context.timeout().toNanos();
    while (stalled) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }

  synchronized Fate fate() {
    Fate fate = losing ? Fate.LOST : garbling ? Fate.GARBLED : Fate.ARRIVES;
    losing = false;
    garbling = false;
    return fate;
  }

  @Override
  public synchronized long effects() {
    return journal.size();
  }

  @Override
  public synchronized boolean loseNextAnswer() {
    losing = true;
    return true;
  }

  @Override
  public synchronized boolean garbleNextAnswer() {
    garbling = true;
    return true;
  }

  @Override
  public synchronized boolean stall() {
    stalled = true;
    return true;
  }

  /** Waits while the world is stalled, however long that is. */
  public synchronized void awaitResumption() throws InterruptedException {
    while (stalled) {
      wait();
    }
  }

  @Override
  public synchronized void resume() {
    stalled = false;
    notifyAll();
  }
}
