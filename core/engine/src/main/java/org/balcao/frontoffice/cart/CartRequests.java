package org.balcao.frontoffice.cart;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.balcao.kernel.InvalidRequestException;

/** Refuses requests that can never work, naming all that is wrong with them. */
final class CartRequests {
  private static final int MOST_ITEMS = 2 * Carts.MOST_LINES;

  private CartRequests() {}

  static void check(List<CartItem> items) {
    List<String> problems = new ArrayList<>();
    if (items.isEmpty() || items.size() > MOST_ITEMS) {
      problems.add("items: must be 1 to " + MOST_ITEMS + ", not " + items.size());
    }
    for (CartItem item : items) {
      if (item.quantity() < 1 || item.quantity() > Carts.MOST_PIECES) {
        problems.add(
            "quantity of SKU "
                + item.sku()
                + ": must be 1 to "
                + Carts.MOST_PIECES
                + ", not "
                + item.quantity());
      }
    }
    done(problems);
  }

  static void check(Currency currency, Locale locale) {
    List<String> problems = new ArrayList<>();
    if (currency.getDefaultFractionDigits() < 0) {
      problems.add("currency: " + currency + " is not a currency to pay in");
    }
    if (locale.toLanguageTag().length() > 35) {
      problems.add("locale: its language tag must have at most 35 characters");
    }
    done(problems);
  }

  static void checkToken(String guestToken) {
    if (guestToken.length() < 16) {
      done(List.of("guestToken: must have at least 16 characters"));
    }
  }

  private static void done(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-CRT001", problems);
    }
  }
}
