package org.balcao.backoffice.credit;

import java.time.Duration;
import java.util.List;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;

/** How stored value is kept. */
public final class CreditConfiguration implements KeyDeclaration {
  static final ConfigKey<Duration> GRACE =
      ConfigKey.duration(
          "balcao.credit.grace",
          "P30D",
          "How long value that comes back after its last day, to a gift card or as store credit, can still be spent; whole days.");

  /** For {@link java.util.ServiceLoader}. */
  public CreditConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(GRACE);
  }
}
