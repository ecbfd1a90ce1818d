package org.balcao.frontoffice.checkout;

import java.util.List;
import java.util.UUID;
import org.balcao.backoffice.shipping.DeliveryOption;
import org.balcao.spi.Money;
import org.balcao.spi.tax.TaxResult;

/**
 * What an order would cost.
 *
 * @param cartVersion the version of the cart that it is about
 * @param lines what is bought
 * @param pricesIncludeTax whether line totals and the delivery's price contain the tax
 * @param goods sum of the lines
 * @param delivery the chosen way
 * @param deliveryTaxes taxes on it
 * @param tax all taxes, contained in {@code total} in any case
 * @param total what the buyer has to confirm
 */
public record CheckoutQuote(
    UUID cartId,
    int cartVersion,
    List<Line> lines,
    boolean pricesIncludeTax,
    Money goods,
    DeliveryOption delivery,
    List<TaxResult.TaxAmount> deliveryTaxes,
    Money tax,
    Money total) {
  /** Copies the lists. */
  public CheckoutQuote {
    lines = List.copyOf(lines);
    deliveryTaxes = List.copyOf(deliveryTaxes);
  }

  /**
   * One line.
   *
   * @param total before tax on top
   * @param waits whether some of it has to be waited for
   */
  public record Line(
      String sku,
      String name,
      int quantity,
      Money unitPrice,
      Money total,
      List<TaxResult.TaxAmount> taxes,
      int grams,
      boolean waits) {
    /** Copies the list. */
    public Line {
      taxes = List.copyOf(taxes);
    }
  }
}
