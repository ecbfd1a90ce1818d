/** Taxes on sales: {@link org.balcao.spi.tax.TaxCalculator}. */
@NullMarked
package org.balcao.spi.tax;

import org.jspecify.annotations.NullMarked;
