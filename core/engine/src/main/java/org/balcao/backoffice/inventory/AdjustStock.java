package org.balcao.backoffice.inventory;

/**
 * A correction.
 *
 * @param change how many more, or fewer if negative; not zero
 * @param reason for the journal, 1 to 200 characters
 */
public record AdjustStock(String location, String sku, int change, String reason) {}
