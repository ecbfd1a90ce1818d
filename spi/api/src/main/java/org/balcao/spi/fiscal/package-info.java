/** Invoices and other documents that the law demands: {@link org.balcao.spi.fiscal.TaxIssuer}. */
@NullMarked
package org.balcao.spi.fiscal;

import org.jspecify.annotations.NullMarked;
