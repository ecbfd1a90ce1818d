package org.balcao.backoffice.inventory;

/**
 * How many of a SKU were found.
 *
 * @param sku what
 * @param quantity how many, kept for buyers or not; 0 for none
 */
public record CountedQuantity(String sku, int quantity) {}
