/** Warehouses run by others: {@link org.balcao.spi.warehouse.WarehouseConnector}. */
@NullMarked
package org.balcao.spi.warehouse;

import org.jspecify.annotations.NullMarked;
