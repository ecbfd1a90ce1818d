package org.balcao.backoffice.payment;

import java.time.Duration;
import java.util.List;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;

/** When the ledger is closed. */
public final class LedgerConfiguration implements KeyDeclaration {
  static final ConfigKey<Duration> CLOSE_AFTER =
      ConfigKey.optional(
          "balcao.ledger.close-after",
          "days are closed by hand",
          "duration",
          "must be an ISO-8601 duration of at least PT15M, such as PT6H",
          LedgerConfiguration::closeAfter,
          "How long after its end each day of the ledger is closed by itself.");

  /** For {@link java.util.ServiceLoader}. */
  public LedgerConfiguration() {}

  private static Duration closeAfter(String text) {
    Duration duration = Duration.parse(text);
    if (duration.compareTo(LedgerDays.GRACE) < 0) {
      throw new IllegalArgumentException("work that posts may not have ended yet");
    }
    return duration;
  }

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(CLOSE_AFTER);
  }
}
