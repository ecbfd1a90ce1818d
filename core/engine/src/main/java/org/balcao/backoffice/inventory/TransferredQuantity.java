package org.balcao.backoffice.inventory;

/**
 * So many of a SKU.
 *
 * @param sku what
 * @param quantity how many, more than zero
 */
public record TransferredQuantity(String sku, int quantity) {}
