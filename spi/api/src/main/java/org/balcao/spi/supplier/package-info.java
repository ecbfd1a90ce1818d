/** Buying what is sold: {@link org.balcao.spi.supplier.SupplierConnector} and its facets. */
@NullMarked
package org.balcao.spi.supplier;

import org.jspecify.annotations.NullMarked;
