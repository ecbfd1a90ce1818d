package org.balcao.backoffice.pricing;

import java.time.Instant;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/**
 * A price as it shall be.
 *
 * @param sku of an existing variant
 * @param price not negative
 * @param group the customer group it is for; {@code null} for everybody
 * @param from when it starts to hold; {@code null} for always
 * @param until when it ceases to hold; {@code null} for never
 */
public record SetPrice(
    String sku,
    Money price,
    @Nullable String group,
    @Nullable Instant from,
    @Nullable Instant until) {
  /** A price for everybody, without an end. */
  public static SetPrice of(String sku, Money price) {
    return new SetPrice(sku, price, null, null, null);
  }

  /** The same price, for one customer group. */
  public SetPrice forGroup(String customerGroup) {
    return new SetPrice(sku, price, customerGroup, from, until);
  }
}
