/** Bringing parcels to buyers: {@link org.balcao.spi.shipping.Carrier} and its facets. */
@NullMarked
package org.balcao.spi.shipping;

import org.jspecify.annotations.NullMarked;
