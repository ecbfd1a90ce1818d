package org.balcao.frontoffice.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.spi.Money;

/**
 * A change of a draft's lines. Immutable.
 *
 * @param added more of what is there, or new lines
 * @param quantities per SKU the new quantity; 0 takes the line out
 * @param prices of single lines, other than the price list's
 * @param reason for the prices, 1 to 500 characters, for staff only; may be empty without prices
 * @param version of the draft that the change was made on; another one is a conflict
 */
public record DraftChange(
    List<CartItem> added,
    Map<String, Integer> quantities,
    List<NewPrice> prices,
    String reason,
    int version) {
  /** Copies the collections. */
  public DraftChange {
    added = List.copyOf(added);
    quantities = Map.copyOf(quantities);
    prices = List.copyOf(prices);
  }

  /** Another price of one piece of a line. */
  public record NewPrice(String sku, Money unitPrice) {}

  /** No change yet, of what this draft shows. */
  public static DraftChange of(Draft draft) {
    return new DraftChange(List.of(), Map.of(), List.of(), "", draft.version());
  }

  /** With more of something. */
  public DraftChange adding(String sku, int quantity) {
    List<CartItem> all = new ArrayList<>(added);
    all.add(new CartItem(sku, quantity));
    return new DraftChange(all, quantities, prices, reason, version);
  }

  /** With another quantity of a line. */
  public DraftChange resizing(String sku, int quantity) {
    Map<String, Integer> all = new TreeMap<>(quantities);
    all.put(sku, quantity);
    return new DraftChange(added, all, prices, reason, version);
  }

  /** Without a line. */
  public DraftChange removing(String sku) {
    return resizing(sku, 0);
  }

  /**
   * With another price of a line, for which {@link
   * org.balcao.backoffice.order.Orders#PRICE_OVERRIDE} is needed.
   */
  public DraftChange pricing(String sku, Money unitPrice) {
    List<NewPrice> all = new ArrayList<>(prices);
    all.add(new NewPrice(sku, unitPrice));
    return new DraftChange(added, quantities, all, reason, version);
  }

  /** For that reason. */
  public DraftChange because(String why) {
    return new DraftChange(added, quantities, prices, why, version);
  }

  /** The same, made on another version. */
  DraftChange on(int otherVersion) {
    return new DraftChange(added, quantities, prices, reason, otherVersion);
  }
}
