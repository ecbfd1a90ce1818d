package org.balcao.spi.warehouse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How much of an article lies in a warehouse, at one moment.
 *
 * @param key the same whenever this count is told again, and another for a later count
 * @param sku the store's code of the article, or the warehouse's where the store has none
 * @param location the store's code of the place
 * @param onHand pieces that are there, not negative
 * @param available of these, pieces that no fulfilment is waiting for, if the warehouse tells
 * @param lot of which batch, where batches are kept; a count per batch then
 * @param expires until when that batch may be sold
 * @param asOf when it was counted, by the warehouse's clock
 */
public record StockCount(
    String key,
    String sku,
    String location,
    int onHand,
    OptionalInt available,
    Optional<String> lot,
    Optional<LocalDate> expires,
    Instant asOf) {
  /** Refuses a negative count. */
  public StockCount {
    if (onHand < 0) {
      throw new IllegalArgumentException("fewer than none cannot lie there");
    }
  }
}
