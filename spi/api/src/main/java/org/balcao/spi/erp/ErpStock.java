package org.balcao.spi.erp;

import java.time.Instant;

/**
 * Stock as the other system has it.
 *
 * @param key the same whenever this state of it is told again
 * @param sku of the article, as in {@link ErpArticle#sku()}
 * @param location the store's code of the place, or the other system's where the store has none
 * @param onHand pieces that are there; negative where the other system lets it be so
 * @param asOf the moment whose state this is
 */
public record ErpStock(String key, String sku, String location, int onHand, Instant asOf) {}
