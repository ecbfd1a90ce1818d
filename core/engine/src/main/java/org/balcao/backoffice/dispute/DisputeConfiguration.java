package org.balcao.backoffice.dispute;

import java.time.Duration;
import java.util.List;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;

/** When staff are reminded of disputes. */
public final class DisputeConfiguration implements KeyDeclaration {
  static final ConfigKey<Duration> REMIND_BEFORE =
      ConfigKey.duration(
          "balcao.disputes.remind-before",
          "P3D",
          "How long before the deadline of a dispute that was not answered staff are reminded.");

  /** For {@link java.util.ServiceLoader}. */
  public DisputeConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(REMIND_BEFORE);
  }
}
