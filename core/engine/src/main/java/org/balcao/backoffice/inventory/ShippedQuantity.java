package org.balcao.backoffice.inventory;

/**
 * Goods that leave, or come back to, a location.
 *
 * @param lineId of the line they belong to
 * @param location where
 * @param quantity how many, more than zero
 */
public record ShippedQuantity(String lineId, String location, int quantity) {}
