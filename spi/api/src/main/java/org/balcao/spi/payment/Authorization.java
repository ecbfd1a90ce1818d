package org.balcao.spi.payment;

import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.Money;

/**
 * Money that is reserved or taken. Referred to later by the outcome's {@link
 * org.balcao.spi.ProviderRef}.
 *
 * @param amount what was authorised; the kernel refuses another amount than asked
 * @param captured whether it was taken at once; always so without the facet {@link Captures}
 * @param expires when an uncaptured authorisation lapses, if it does
 */
public record Authorization(Money amount, boolean captured, Optional<Instant> expires) {

  /** Reserved until captured, without an end that is known. */
  public static Authorization reserved(Money amount) {
    return new Authorization(amount, false, Optional.empty());
  }

  /** Taken at once. */
  public static Authorization taken(Money amount) {
    return new Authorization(amount, true, Optional.empty());
  }
}
