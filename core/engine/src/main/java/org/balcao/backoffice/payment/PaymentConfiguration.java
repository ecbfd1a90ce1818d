package org.balcao.backoffice.payment;

import java.time.Duration;
import java.util.List;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;

/** How gateways are waited for. */
public final class PaymentConfiguration implements KeyDeclaration {
  static final ConfigKey<Duration> PATIENCE =
      ConfigKey.duration(
          "balcao.payments.patience",
          "PT24H",
          "How long an operation of a gateway is retried and looked up before a person has to look at it.");

  /** For {@link java.util.ServiceLoader}. */
  public PaymentConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(PATIENCE);
  }
}
