package org.balcao.spi.shipping;

import java.time.Instant;
import java.time.LocalDate;
import org.balcao.spi.Money;

/**
 * An offer to carry a consignment.
 *
 * @param service the carrier's code of the service, stable; lower case, digits and hyphens
 * @param serviceName for buyers
 * @param price of the whole consignment, without tax, not negative
 * @param earliest first date on which it may arrive
 * @param latest date by which it is promised to arrive, not before {@code earliest}
 * @param validUntil after which the price is no longer held
 */
public record RateQuote(
    String service,
    String serviceName,
    Money price,
    LocalDate earliest,
    LocalDate latest,
    Instant validUntil) {
  /** Refuses a negative price and a window that ends before it starts. */
  public RateQuote {
    if (price.isNegative() || latest.isBefore(earliest)) {
      throw new IllegalArgumentException("a quote has a price of zero or more and a real window");
    }
  }
}
