package org.balcao.backoffice.warehouse;

/**
 * What was found.
 *
 * @param lineId of the order's line
 * @param quantity how many, not negative, at most what was listed
 */
public record PickedQuantity(String lineId, int quantity) {}
