package org.balcao.backoffice.order;

import java.util.List;
import org.balcao.spi.Money;
import org.balcao.spi.tax.TaxResult;

/**
 * A line of an order, as it was confirmed by the buyer.
 *
 * @param lineId unique within the order
 * @param sku what
 * @param name as it was called then
 * @param quantity how many
 * @param unitPrice for one
 * @param total of the line before tax on top
 * @param taxes contained in {@code total} where the order's prices include tax, on top otherwise
 * @param grams of one
 * @param shipped how many have left
 * @param delivered how many have arrived
 * @param returned how many of those that left have come back
 */
public record OrderLine(
    String lineId,
    String sku,
    String name,
    int quantity,
    Money unitPrice,
    Money total,
    List<TaxResult.TaxAmount> taxes,
    int grams,
    int shipped,
    int delivered,
    int returned) {
  /** Copies the list. */
  public OrderLine {
    taxes = List.copyOf(taxes);
  }
}
