package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.config.Config;

/**
 * {@code balcao.payments.patience}, an ISO 8601 duration: how long an operation of a gateway is
 * retried and looked up before a person has to look at it; 24 hours by default. A deadline that the
 * gateway itself gives counts instead.
 */
@Dependent
class PaymentSettings {
  static final String PATIENCE = "balcao.payments.patience";

  private final Duration patience;

  @Inject
  PaymentSettings(Config config) {
    this.patience = patience(config.getOptionalValue(PATIENCE, String.class).orElse("PT24H"));
  }

  private static Duration patience(String text) {
    try {
      Duration parsed = Duration.parse(text.strip());
      if (!parsed.isNegative() && !parsed.isZero()) {
        return parsed;
      }
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(wrong(text), e);
    }
    throw new IllegalArgumentException(wrong(text));
  }

  private static String wrong(String text) {
    return PATIENCE + " must be a duration such as PT24H, more than zero, not '" + text + "'";
  }

  Duration patience() {
    return patience;
  }
}
