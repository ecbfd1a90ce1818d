package org.balcao.kernel.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A clock that stands still until it is moved; for tests, replays and simulations. Thread-safe. */
public final class DrivenClock implements StoreClock {
  private volatile Instant now;
  private final ZoneId zone;

  /** A clock that stands at {@code start}. */
  public DrivenClock(Instant start, ZoneId zone) {
    this.now = start.truncatedTo(ChronoUnit.MICROS);
    this.zone = zone;
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public ZoneId zone() {
    return zone;
  }

  /** Moves the clock to {@code moment}; a moment that has passed leaves it where it is. */
  public synchronized void advanceTo(Instant moment) {
    Instant wanted = moment.truncatedTo(ChronoUnit.MICROS);
    if (wanted.isAfter(now)) {
      now = wanted;
    }
  }

  /** Moves the clock on by {@code step}. */
  public synchronized void advance(Duration step) {
    advanceTo(now.plus(step));
  }

  @Override
  public Clock asClock() {
    return new View(zone);
  }

  private final class View extends Clock {
    private final ZoneId viewZone;

    private View(ZoneId viewZone) {
      this.viewZone = viewZone;
    }

    @Override
    public Instant instant() {
      return now();
    }

    @Override
    public ZoneId getZone() {
      return viewZone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new View(other);
    }
  }
}
