package org.balcao.spi.tck;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The store's clock in a contract: stands still until it is driven. Thread-safe. */
public final class TestClock extends Clock {

  /** Years after any run of a test, so that a look at the system's clock shows. */
  static final Instant START = Instant.parse("2051-03-10T12:00:00Z");

  private final ZoneId zone;
  private volatile Instant now;

  TestClock() {
    this(ZoneId.of("America/Sao_Paulo"), START);
  }

  private TestClock(ZoneId zone, Instant now) {
    this.zone = zone;
    this.now = now;
  }

  /** Lets time pass. */
  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new TestClock(other, now);
  }
}
