package org.balcao.backoffice.fiscal;

import java.util.Locale;
import org.balcao.kernel.plugin.Candidate;
import org.balcao.spi.tax.TaxResult;

/**
 * The taxes of a sale, by the configured calculator: {@code balcao.taxes.calculator} names the
 * instance, and may be left out where only one is configured. Where none is, there is no tax. Goods
 * are taken to leave the first stock location. Thread-safe; must not be called inside a unit of
 * work.
 */
public interface Taxes {

  /**
   * The taxes of every item, in the sale's order, and of the transport at the end.
   *
   * @throws TaxesUnavailableException if the calculator refuses or does not answer: a sale with a
   *     guessed tax is never made
   * @throws TaxesNotConfiguredException if it is not clear which calculator is meant
   */
  TaxResult calculate(Sale sale, Locale locale);

  /** The same by the calculator of a configuration that is being tried. */
  TaxResult calculate(Candidate candidate, Sale sale, Locale locale);
}
