package org.balcao.kernel.audit;

import java.time.Duration;
import java.util.List;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;

/** How often the audit trail is sealed. */
public final class AuditConfiguration implements KeyDeclaration {
  static final ConfigKey<Duration> SEAL_EVERY =
      ConfigKey.duration(
          "balcao.audit.seal-every",
          "PT1H",
          "How often new entries of the [audit trail](money-security.md#audit-trail) are chained.");

  /** For {@link java.util.ServiceLoader}. */
  public AuditConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(SEAL_EVERY);
  }
}
