package org.balcao.backoffice.order;

import java.time.Duration;
import java.util.List;
import org.balcao.kernel.approval.Limits;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;

/** How orders go on. */
public final class OrderConfiguration implements KeyDeclaration {
  static final ConfigKey<String> CAPTURE =
      ConfigKey.word(
          "balcao.orders.capture",
          List.of("on-dispatch", "on-confirmation"),
          "When authorised money is taken.");

  static final ConfigKey<Duration> UNPAID_EXPIRES =
      ConfigKey.duration(
          "balcao.orders.unpaid-expires",
          "P3D",
          "How long goods are kept for an order that is not paid; then it is cancelled.");

  static final ConfigKey<Duration> STEP_PATIENCE =
      ConfigKey.duration(
          "balcao.orders.step-patience",
          "P30D",
          "How long a [step of one's own](extension-points.md#processstep) may take before a person has to look at it.");

  static final ConfigKey<Limits> REFUND_ALONE =
      Limits.key(
          "balcao.orders.refund-alone-up-to",
          "Up to how much one person gives back alone; more [needs a second one](money-security.md#four-eyes).");

  /** For {@link java.util.ServiceLoader}. */
  public OrderConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(CAPTURE, UNPAID_EXPIRES, STEP_PATIENCE, REFUND_ALONE);
  }
}
