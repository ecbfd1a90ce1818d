package org.balcao.backoffice.fiscal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.balcao.backoffice.catalog.Variant;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.tax.TaxRequest;

/**
 * A sale whose taxes are wanted: of a cart that is quoted, of an order that is changed, of one that
 * is replayed. Its {@code toString} shows no personal data.
 *
 * @param to where the goods go
 * @param on the tax point, in the store's zone
 * @param pricesIncludeTax whether the amounts hold the tax
 * @param buyerTaxId the buyer's tax id, if it gave one
 * @param items what is sold, in the order in which the taxes are wanted
 * @param shipping price of the transport; its taxes come last
 */
public record Sale(
    Address to,
    LocalDate on,
    boolean pricesIncludeTax,
    Optional<String> buyerTaxId,
    List<Item> items,
    Money shipping) {
  private static final String SHIPPING_LINE = "shipping";

  /** Copies the list. */
  public Sale {
    items = List.copyOf(items);
  }

  /**
   * What is sold on one line.
   *
   * @param id of the line within the sale
   * @param category as the tax calculator knows it
   * @param amount of the whole line
   */
  public record Item(String id, String category, Money amount) {

    /** A line of what the catalogue knows; the standard rate where it does not any more. */
    public static Item of(String id, Optional<Variant> variant, Money amount) {
      return new Item(id, variant.map(Variant::taxCategory).orElse(TaxRequest.STANDARD), amount);
    }
  }

  /** The currency of all amounts. */
  public Currency currency() {
    return shipping.currency();
  }

  /** What the calculator is asked for goods that leave {@code from}; the transport comes last. */
  TaxRequest from(Address from) {
    List<TaxRequest.Line> lines =
        new ArrayList<>(
            items.stream()
                .map(item -> new TaxRequest.Line(item.id(), item.category(), item.amount()))
                .toList());
    lines.add(new TaxRequest.Line(SHIPPING_LINE, TaxRequest.SHIPPING, shipping));
    return new TaxRequest(currency(), from, to, on, pricesIncludeTax, buyerTaxId, lines);
  }

  /** The same with another price of the transport. */
  public Sale withShipping(Money changed) {
    return new Sale(to, on, pricesIncludeTax, buyerTaxId, items, changed);
  }

  @Override
  public String toString() {
    return "Sale[" + on + ", " + items.size() + " items]";
  }
}
