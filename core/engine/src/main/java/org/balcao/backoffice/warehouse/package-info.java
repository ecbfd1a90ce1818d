/** Picking and packing. Entry point: {@link org.balcao.backoffice.warehouse.Warehouse}. */
@NullMarked
package org.balcao.backoffice.warehouse;

import org.jspecify.annotations.NullMarked;
