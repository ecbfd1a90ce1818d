package org.balcao.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.balcao.kernel.books.BooksReport;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.time.DrivenClock;
import org.balcao.se.Balcao;
import org.balcao.se.BalcaoBuilder;

/**
 * A store for tests: in memory unless told otherwise, on a driven clock that starts on Monday, 5
 * January 2026, 10:00 UTC. Nothing runs in the background; {@link #settle} does what is due, on the
 * test's thread.
 */
public final class TestStore implements AutoCloseable {
  /** Where the clock starts. */
  public static final Instant START = Instant.parse("2026-01-05T10:00:00Z");

  /** Staff who may do everything. */
  public static final Actor STAFF = Actor.administrator("test");

  private final Balcao store;
  private final DrivenClock clock;

  private TestStore(Balcao store, DrivenClock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** A store in memory with the class path's plugins, configured as {@code setup} says. */
  public static TestStore start(UnaryOperator<BalcaoBuilder> setup) {
    DrivenClock clock = new DrivenClock(START, ZoneOffset.UTC);
    return start(clock, builder -> setup.apply(builder.inMemory()));
  }

  /** A store on a clock and a database of the test's choice. */
  public static TestStore start(DrivenClock clock, UnaryOperator<BalcaoBuilder> setup) {
    return new TestStore(
        setup.apply(Balcao.builder().clock(clock).withoutWorkers()).start(), clock);
  }

  /** The store itself. */
  public Balcao store() {
    return store;
  }

  /** The clock that the test drives. */
  public DrivenClock clock() {
    return clock;
  }

  /** Does all that is due now, and what becomes due by it. */
  public TestStore settle() {
    store.tasks().runDue();
    return this;
  }

  /** Moves the clock on; all that becomes due on the way is done at its own time. */
  public TestStore pass(Duration time) {
    store.tasks().drive(clock, clock.now().plus(time));
    return this;
  }

  /** Fails the test if the books are not right. */
  public TestStore booksAreRight() {
    BooksReport report = store.books().verify(STAFF);
    if (!report.clean()) {
      throw new AssertionError("the books are not right: " + report);
    }
    return this;
  }

  @Override
  public void close() {
    store.close();
  }
}
