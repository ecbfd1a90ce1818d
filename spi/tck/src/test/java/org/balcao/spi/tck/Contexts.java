package org.balcao.spi.tck;

import java.time.Duration;
import java.util.Locale;
import org.balcao.spi.CallContext;
import org.balcao.spi.OperationKey;

/** Contexts of calls that no contract made. */
final class Contexts {
  private Contexts() {}

  static CallContext call(String key) {
    return new CallContext(
        new OperationKey("sabotage", key),
        1,
        TestClock.START,
        Duration.ofSeconds(20),
        Locale.ENGLISH);
  }
}
