package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/** How long a gateway is waited for, unless it gives a deadline itself. */
@Dependent
class PaymentSettings {
  private final Duration patience;

  @Inject
  PaymentSettings(Config config) {
    this.patience = PaymentConfiguration.PATIENCE.in(config);
  }

  Duration patience() {
    return patience;
  }
}
