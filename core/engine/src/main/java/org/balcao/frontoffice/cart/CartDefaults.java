package org.balcao.frontoffice.cart;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Currency;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;

/** The currency and language of a cart whose buyer did not say which. */
@Dependent
class CartDefaults {
  private final Currency currency;
  private final Locale locale;

  @Inject
  CartDefaults(Config config) {
    this.currency = CartConfiguration.CURRENCY.in(config);
    this.locale = CartConfiguration.LOCALE.in(config);
  }

  Currency currency() {
    return currency;
  }

  Locale locale() {
    return locale;
  }
}
