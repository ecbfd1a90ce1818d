package org.balcao.spi.fiscal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.balcao.spi.Money;
import org.balcao.spi.tax.TaxResult;

/**
 * One line of a document.
 *
 * @param id of the line within the document
 * @param sku the store's code of the article
 * @param name of the article
 * @param quantity more than zero
 * @param unit of the quantity, in the country's own code
 * @param unitPrice without taxes that come on top
 * @param discount of the whole line, not negative
 * @param amount quantity times price less discount, rounded
 * @param taxes as they were calculated
 * @param attributes what the country asks for beyond all this, such as codes of classification; the
 *     plugin's documentation names the keys
 */
public record FiscalLine(
    String id,
    String sku,
    String name,
    BigDecimal quantity,
    String unit,
    Money unitPrice,
    Money discount,
    Money amount,
    List<TaxResult.TaxAmount> taxes,
    Map<String, String> attributes) {
  /** Copies the collections; refuses a quantity that is not positive and a negative discount. */
  public FiscalLine {
    taxes = List.copyOf(taxes);
    attributes = Map.copyOf(attributes);
    if (quantity.signum() <= 0) {
      throw new IllegalArgumentException("line " + id + " has a quantity");
    }
    if (discount.isNegative()) {
      throw new IllegalArgumentException("the discount of line " + id + " is not negative");
    }
  }
}
