package org.balcao.backoffice.pricing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * What tells a price from all others.
 *
 * @param group empty for everybody
 * @param from {@link #ALWAYS} for always: a key has no NULL
 */
record PriceKey(String sku, String currency, String group, Instant from)
    implements Comparable<PriceKey> {
  static final Instant ALWAYS = Instant.EPOCH;
  static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  private static final Comparator<PriceKey> ORDER =
      Comparator.comparing(PriceKey::sku)
          .thenComparing(PriceKey::currency)
          .thenComparing(PriceKey::group)
          .thenComparing(PriceKey::from);

  static PriceKey of(SetPrice price) {
    String group = price.group();
    Instant from = price.from();
    return new PriceKey(
        price.sku(),
        price.price().currency().getCurrencyCode(),
        group == null ? "" : group,
        // The precision that the database keeps.
        from == null ? ALWAYS : from.truncatedTo(ChronoUnit.MICROS));
  }

  @Override
  public int compareTo(PriceKey other) {
    return ORDER.compare(this, other);
  }
}
