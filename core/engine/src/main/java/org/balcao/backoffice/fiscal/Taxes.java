package org.balcao.backoffice.fiscal;

import java.util.Locale;
import org.balcao.spi.tax.TaxRequest;
import org.balcao.spi.tax.TaxResult;

/**
 * The taxes of a sale, by the configured calculator: {@code balcao.taxes.calculator} names the
 * instance, and may be left out where only one is configured. Where none is, there is no tax.
 * Thread-safe; must not be called inside a unit of work.
 */
public interface Taxes {

  /**
   * The taxes of every line, in the request's order.
   *
   * @throws TaxesUnavailableException if the calculator refuses or does not answer: a sale with a
   *     guessed tax is never made
   * @throws TaxesNotConfiguredException if it is not clear which calculator is meant
   */
  TaxResult calculate(TaxRequest request, Locale locale);
}
