package org.balcao.frontoffice.cart;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;

/** What holds for a cart whose buyer did not say. */
public final class CartConfiguration implements KeyDeclaration {
  static final ConfigKey<Currency> CURRENCY =
      ConfigKey.text(
          "balcao.currency",
          "EUR",
          "ISO 4217",
          "must be the ISO 4217 code of a currency to pay in, such as EUR",
          CartConfiguration::currency,
          "Currency of a cart whose buyer did not say which.");

  static final ConfigKey<Locale> LOCALE =
      ConfigKey.text(
          "balcao.locale",
          "en",
          "language tag",
          "must be a language tag, such as pt-BR",
          tag -> new Locale.Builder().setLanguageTag(tag).build(),
          "Locale of such a cart.");

  /** For {@link java.util.ServiceLoader}. */
  public CartConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(CURRENCY, LOCALE);
  }

  private static Currency currency(String code) {
    Currency currency = Currency.getInstance(code);
    if (currency.getDefaultFractionDigits() < 0) {
      throw new IllegalArgumentException("nobody pays in " + currency);
    }
    return currency;
  }
}
