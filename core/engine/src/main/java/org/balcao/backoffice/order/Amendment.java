package org.balcao.backoffice.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/**
 * A change of an order after it was placed. Taxes are calculated anew; the transport costs what it
 * did, unless this says otherwise. Lines of which something has left are fixed. Immutable; its
 * {@code toString} shows no personal data.
 *
 * @param added at the catalogue's price of now, for this buyer
 * @param quantities per line id the new quantity; 0 takes the line out
 * @param prices of single lines, other than confirmed
 * @param shipping the new price of the transport; {@code null} for the one before
 * @param delivery the new address, in the same country; {@code null} for the one before
 * @param reason 1 to 500 characters, for staff only
 * @param version of the order that the change was made on; another one is a conflict
 */
public record Amendment(
    List<NewLine> added,
    Map<String, Integer> quantities,
    List<NewPrice> prices,
    @Nullable Money shipping,
    @Nullable Address delivery,
    String reason,
    int version) {
  /** Copies the collections. */
  public Amendment {
    added = List.copyOf(added);
    quantities = Map.copyOf(quantities);
    prices = List.copyOf(prices);
  }

  /** A line more. */
  public record NewLine(String sku, int quantity) {}

  /** Another price of one piece of a line. */
  public record NewPrice(String lineId, Money unitPrice) {}

  /** No change yet, of what this view shows. */
  public static Amendment of(OrderView order, String reason) {
    return new Amendment(List.of(), Map.of(), List.of(), null, null, reason, order.version());
  }

  /** With one more line. */
  public Amendment adding(String sku, int quantity) {
    List<NewLine> all = new ArrayList<>(added);
    all.add(new NewLine(sku, quantity));
    return new Amendment(all, quantities, prices, shipping, delivery, reason, version);
  }

  /** With another quantity of a line. */
  public Amendment resizing(String lineId, int quantity) {
    Map<String, Integer> all = new java.util.TreeMap<>(quantities);
    all.put(lineId, quantity);
    return new Amendment(added, all, prices, shipping, delivery, reason, version);
  }

  /** Without a line. */
  public Amendment removing(String lineId) {
    return resizing(lineId, 0);
  }

  /** With another price of a line, for which {@link Orders#PRICE_OVERRIDE} is needed. */
  public Amendment pricing(String lineId, Money unitPrice) {
    List<NewPrice> all = new ArrayList<>(prices);
    all.add(new NewPrice(lineId, unitPrice));
    return new Amendment(added, quantities, all, shipping, delivery, reason, version);
  }

  /** With another price of the transport, for which {@link Orders#PRICE_OVERRIDE} is needed. */
  public Amendment shippedFor(Money price) {
    return new Amendment(added, quantities, prices, price, delivery, reason, version);
  }

  /** With another address. */
  public Amendment deliveredTo(Address address) {
    return new Amendment(added, quantities, prices, shipping, address, reason, version);
  }

  /** The same, made on another version. */
  Amendment on(int otherVersion) {
    return new Amendment(added, quantities, prices, shipping, delivery, reason, otherVersion);
  }

  boolean overridesPrices() {
    return !prices.isEmpty() || shipping != null;
  }

  boolean changesNothing() {
    return added.isEmpty() && quantities.isEmpty() && !overridesPrices() && delivery == null;
  }

  @Override
  public String toString() {
    return "Amendment[" + added + ", " + quantities + ", " + prices + ", " + shipping + "]";
  }
}
