package org.balcao.frontoffice.cart;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** The currency and language of a cart whose buyer did not say which. */
@Dependent
class CartDefaults {
  private static final String CURRENCY = "balcao.currency";
  private static final String LOCALE = "balcao.locale";

  private final Currency currency;
  private final Locale locale;

  @Inject
  CartDefaults(Config config) {
    this.currency = currency(config.getOptionalValue(CURRENCY, String.class).orElse("EUR"));
    this.locale = locale(config.getOptionalValue(LOCALE, String.class).orElse("en"));
  }

  Currency currency() {
    return currency;
  }

  Locale locale() {
    return locale;
  }

  private static Currency currency(String code) {
    try {
      Currency currency = Currency.getInstance(code);
      if (currency.getDefaultFractionDigits() >= 0) {
        return currency;
      }
    } catch (IllegalArgumentException e) {
      throw wrong(CURRENCY, "an ISO 4217 code such as EUR", code, e);
    }
    throw wrong(CURRENCY, "a currency to pay in, such as EUR", code, null);
  }

  private static Locale locale(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException e) {
      throw wrong(LOCALE, "a language tag such as pt-BR", tag, e);
    }
  }

  private static IllegalArgumentException wrong(
      String key, String what, String value, @Nullable Throwable cause) {
    return new IllegalArgumentException(key + " must be " + what + ", not '" + value + "'", cause);
  }
}
