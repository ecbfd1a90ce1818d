package org.balcao.spi.tax;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.Money;

/**
 * A sale to be taxed. Its {@code toString} shows no personal data.
 *
 * @param currency of all amounts
 * @param from where the goods leave
 * @param to where they go
 * @param on the tax point: the date, in the store's zone, whose rates count
 * @param pricesIncludeTax whether the lines' amounts hold the tax already
 * @param buyerTaxId the buyer's tax id, where reverse charge or exemption may depend on it
 * @param lines at least one
 * @param exemption why the buyer pays no tax or less, in the calculator's own codes: the use that
 *     an exempt buyer makes of the goods, or the number of a certificate; absent for ordinary
 *     buyers
 */
public record TaxRequest(
    Currency currency,
    Address from,
    Address to,
    LocalDate on,
    boolean pricesIncludeTax,
    Optional<String> buyerTaxId,
    List<Line> lines,
    Optional<String> exemption) {

  /** The tax category of transport. */
  public static final String SHIPPING = "shipping";

  /** The tax category of goods to which no special rate applies. */
  public static final String STANDARD = "standard";

  /** Copies the list; refuses an empty one and amounts of another currency. */
  public TaxRequest {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a sale has one line or more");
    }
    for (Line line : lines) {
      if (!line.amount().currency().equals(currency)) {
        throw new IllegalArgumentException("line " + line.id() + " is not in " + currency);
      }
    }
  }

  /** A sale to an ordinary buyer. */
  public TaxRequest(
      Currency currency,
      Address from,
      Address to,
      LocalDate on,
      boolean pricesIncludeTax,
      Optional<String> buyerTaxId,
      List<Line> lines) {
    this(currency, from, to, on, pricesIncludeTax, buyerTaxId, lines, Optional.empty());
  }

  @Override
  public String toString() {
    return "TaxRequest[" + from + ", " + to + ", " + on + ", " + currency + ", " + lines + "]";
  }

  /**
   * One line, or the transport.
   *
   * @param id of the line within this request
   * @param category such as {@link #STANDARD}; the configured calculator knows which there are
   * @param amount of the whole line after discounts, not negative
   */
  public record Line(String id, String category, Money amount) {}
}
