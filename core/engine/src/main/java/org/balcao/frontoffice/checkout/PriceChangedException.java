package org.balcao.frontoffice.checkout;

import org.balcao.kernel.ConflictException;
import org.balcao.spi.Money;

/** The order costs something else than the buyer confirmed. Nothing was changed. */
public final class PriceChangedException extends ConflictException {
  private static final long serialVersionUID = 1L;

  private final transient CheckoutQuote quote;

  PriceChangedException(Money confirmed, CheckoutQuote quote) {
    super(
        "BAL-CHK002",
        "the total is "
            + quote.total()
            + " now, and not "
            + confirmed
            + ": show the new quote and have it confirmed");
    this.quote = quote;
  }

  /** What it costs now. */
  public CheckoutQuote quote() {
    return quote;
  }
}
