package org.balcao.spi.tax;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.balcao.spi.Money;

/**
 * The taxes of a sale.
 *
 * @param lines one per line of the request, in its order
 */
public record TaxResult(List<LineTax> lines) {
  /** Copies the list. */
  public TaxResult {
    lines = List.copyOf(lines);
  }

  /**
   * The taxes of one line.
   *
   * @param lineId the request's id of the line
   * @param taxes none for an exempt line
   */
  public record LineTax(String lineId, List<TaxAmount> taxes) {
    /** Copies the list. */
    public LineTax {
      taxes = List.copyOf(taxes);
    }

    /** The sum of the taxes. */
    public Money total(Currency currency) {
      return Money.sum(currency, taxes.stream().map(TaxAmount::amount).toList());
    }
  }

  /**
   * One tax.
   *
   * @param name for invoices, such as {@code VAT DE 19%}
   * @param rate as a fraction: 0.19
   * @param amount rounded to the currency's scale; contained in the line's amount where prices
   *     include tax, on top of it otherwise
   */
  public record TaxAmount(String name, BigDecimal rate, Money amount) {}
}
