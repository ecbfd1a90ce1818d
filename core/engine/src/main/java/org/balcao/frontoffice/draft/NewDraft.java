package org.balcao.frontoffice.draft;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.BuyerDetails;
import org.jspecify.annotations.Nullable;

/**
 * A draft to make. Immutable; its {@code toString} shows no personal data.
 *
 * @param customerId whose order it will be; {@code null} for a guest's
 * @param buyer who buys; {@code null} for what is known of the customer
 * @param currency of its prices; {@code null} for the store's
 * @param locale of the buyer; {@code null} for the customer's, or the store's
 * @param items what is in it from the start
 */
public record NewDraft(
    @Nullable UUID customerId,
    @Nullable BuyerDetails buyer,
    @Nullable Currency currency,
    @Nullable Locale locale,
    List<CartItem> items) {
  /** Copies the list. */
  public NewDraft {
    items = List.copyOf(items);
  }

  /** For a customer of the store: details and the first address are taken from its account. */
  public static NewDraft forCustomer(UUID customerId) {
    return new NewDraft(customerId, null, null, null, List.of());
  }

  /** For somebody without an account. */
  public static NewDraft forGuest(BuyerDetails buyer) {
    return new NewDraft(null, buyer, null, null, List.of());
  }

  /** With something in it. */
  public NewDraft adding(String sku, int quantity) {
    List<CartItem> more = new ArrayList<>(items);
    more.add(new CartItem(sku, quantity));
    return new NewDraft(customerId, buyer, currency, locale, more);
  }

  /** In that currency and language. */
  public NewDraft in(Currency otherCurrency, Locale otherLocale) {
    return new NewDraft(customerId, buyer, otherCurrency, otherLocale, items);
  }

  @Override
  public String toString() {
    return "NewDraft[" + items + "]";
  }
}
