package org.balcao.kernel.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The machine's time. */
public final class SystemStoreClock implements StoreClock {
  private final Clock clock;

  /** A clock whose days begin in {@code zone}. */
  public SystemStoreClock(ZoneId zone) {
    this.clock = Clock.system(zone);
  }

  @Override
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public ZoneId zone() {
    return clock.getZone();
  }

  @Override
  public Clock asClock() {
    return clock;
  }
}
