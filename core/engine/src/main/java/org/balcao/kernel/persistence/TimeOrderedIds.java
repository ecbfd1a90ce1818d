package org.balcao.kernel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.balcao.kernel.time.StoreClock;

/** Version 7 of RFC 9562: 48 bits of milliseconds, 12 of a counter, 62 of chance. */
@ApplicationScoped
@Typed(Ids.class)
final class TimeOrderedIds implements Ids {
  private final SecureRandom random = new SecureRandom();
  private final AtomicLong last = new AtomicLong();
  private final StoreClock clock;

  @Inject
  TimeOrderedIds(StoreClock clock) {
    this.clock = clock;
  }

  @Override
  public UUID next() {
    // Milliseconds and counter as one number that only grows, even where the clock is set back.
    long now = clock.now().toEpochMilli() << 12;
    long stamp = last.updateAndGet(before -> Math.max(now, before + 1));
    long high = ((stamp & 0xFFFF_FFFF_FFFF_F000L) << 4) | 0x7000L | (stamp & 0xFFFL);
    long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
