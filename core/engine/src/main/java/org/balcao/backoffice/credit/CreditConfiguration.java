package org.balcao.backoffice.credit;

import java.time.Duration;
import java.util.List;
import org.balcao.kernel.approval.Limits;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;

/** How stored value is kept. */
public final class CreditConfiguration implements KeyDeclaration {
  static final ConfigKey<Duration> GRACE =
      ConfigKey.duration(
          "balcao.credit.grace",
          "P30D",
          "How long value that comes back after its last day, to a gift card or as store credit, can still be spent; whole days.");

  static final ConfigKey<Limits> ISSUE_ALONE =
      Limits.key(
          "balcao.credit.issue-alone-up-to",
          "Up to how much one person puts on a gift card alone; more [needs a second one](money-security.md#four-eyes).");

  static final ConfigKey<Limits> GRANT_ALONE =
      Limits.key(
          "balcao.credit.grant-alone-up-to",
          "Up to how much store credit one person grants alone; more [needs a second one](money-security.md#four-eyes).");

  /** For {@link java.util.ServiceLoader}. */
  public CreditConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(GRACE, ISSUE_ALONE, GRANT_ALONE);
  }
}
