package org.balcao.backoffice.inventory;

import org.balcao.spi.Address;

/**
 * A place that goods leave from.
 *
 * @param code 1 to 60 letters, digits and {@code . _ -}
 * @param name for staff
 * @param address where parcels leave from
 * @param priority goods are taken from the lowest first
 */
public record StockLocation(String code, String name, Address address, int priority) {}
