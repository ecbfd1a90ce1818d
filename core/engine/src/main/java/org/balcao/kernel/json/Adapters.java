package org.balcao.kernel.json;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.net.URI;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import org.balcao.spi.CustomerAction;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/** How value types are written that JSON Binding does not know. */
final class Adapters {
  private Adapters() {}

  /** Money in its text form: exact, and readable in the database. */
  public static final class OfMoney implements JsonbAdapter<Money, String> {
    @Override
    public String adaptToJson(Money money) {
      return money.toString();
    }

    @Override
    public Money adaptFromJson(String text) {
      return Money.parse(text);
    }
  }

  /** A locale as its language tag. */
  public static final class OfLocale implements JsonbAdapter<Locale, String> {
    @Override
    public String adaptToJson(Locale locale) {
      return locale.toLanguageTag();
    }

    @Override
    public Locale adaptFromJson(String text) {
      return Locale.forLanguageTag(text);
    }
  }

  /** A currency as its code. */
  public static final class OfCurrency implements JsonbAdapter<Currency, String> {
    @Override
    public String adaptToJson(Currency currency) {
      return currency.getCurrencyCode();
    }

    @Override
    public Currency adaptFromJson(String text) {
      return Currency.getInstance(text);
    }
  }

  /** What a buyer has to do, with the one part that its kind has. */
  public static final class OfAction implements JsonbAdapter<CustomerAction, Action> {
    @Override
    public Action adaptToJson(CustomerAction action) {
      if (action instanceof CustomerAction.Redirect redirect) {
        return new Action(redirect.url(), null, null, null);
      }
      if (action instanceof CustomerAction.PayCode code) {
        return new Action(null, code.payload(), code.expires(), null);
      }
      return new Action(null, null, null, ((CustomerAction.Instructions) action).text());
    }

    @Override
    public CustomerAction adaptFromJson(Action action) {
      if (action.redirect() != null) {
        return new CustomerAction.Redirect(action.redirect());
      }
      if (action.payCode() != null) {
        return new CustomerAction.PayCode(
            action.payCode(), Objects.requireNonNull(action.expires(), "expires"));
      }
      return new CustomerAction.Instructions(
          Objects.requireNonNull(action.instructions(), "instructions"));
    }
  }

  /** All kinds of actions in one form. */
  public record Action(
      @Nullable URI redirect,
      @Nullable String payCode,
      @Nullable Instant expires,
      @Nullable String instructions) {}
}
