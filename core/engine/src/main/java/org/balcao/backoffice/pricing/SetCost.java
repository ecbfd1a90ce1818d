package org.balcao.backoffice.pricing;

import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.Money;

/**
 * What one piece costs the store.
 *
 * @param sku of an existing variant
 * @param cost not negative, without tax that the store gets back
 * @param from from when on; empty for always
 */
public record SetCost(String sku, Money cost, Optional<Instant> from) {
  /** A cost that has always been so. */
  public static SetCost of(String sku, Money cost) {
    return new SetCost(sku, cost, Optional.empty());
  }
}
