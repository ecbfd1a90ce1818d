package org.balcao.backoffice.inventory;

import org.jspecify.annotations.Nullable;

/**
 * Goods kept for a line at one location, or waited for.
 *
 * @param lineId of the line
 * @param sku what
 * @param location where; {@code null} for the part that is waited for
 * @param reserved how many are kept and not shipped
 * @param shipped how many were shipped from there
 * @param waiting how many are waited for
 */
public record Allocation(
    String lineId, String sku, @Nullable String location, int reserved, int shipped, int waiting) {}
