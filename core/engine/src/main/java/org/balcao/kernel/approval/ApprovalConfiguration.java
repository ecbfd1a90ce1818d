package org.balcao.kernel.approval;

import java.time.Duration;
import java.util.List;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;

/** How long a second person may take. */
public final class ApprovalConfiguration implements KeyDeclaration {
  static final ConfigKey<Duration> EXPIRES_AFTER =
      ConfigKey.duration(
          "balcao.approval.expires-after",
          "P7D",
          "How long somebody may agree to what [needs a second person](money-security.md#four-eyes).");

  /** For {@link java.util.ServiceLoader}. */
  public ApprovalConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(EXPIRES_AFTER);
  }
}
