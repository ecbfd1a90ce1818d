package org.balcao.backoffice.analysis;

import java.time.Duration;
import java.util.List;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;

/** When orders are looked at, and what follows. */
public final class AnalysisConfiguration implements KeyDeclaration {
  static final ConfigKey<Duration> EVERY =
      ConfigKey.duration(
          "balcao.analysis.every",
          "P1D",
          "How often an order that has not ended is [looked at](order-analysis.md).");

  static final ConfigKey<Boolean> HOLD_ON_STOP =
      ConfigKey.flag(
          "balcao.analysis.hold-on-stop",
          false,
          "Whether a finding of severity `STOP` holds the order until staff let it go on.");

  /** For {@link java.util.ServiceLoader}. */
  public AnalysisConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(EVERY, HOLD_ON_STOP);
  }
}
