/** Parcels on their way. Entry point: {@link org.balcao.backoffice.shipping.Shipping}. */
@NullMarked
package org.balcao.backoffice.shipping;

import org.jspecify.annotations.NullMarked;
