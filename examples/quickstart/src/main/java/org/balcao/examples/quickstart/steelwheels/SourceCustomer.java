package org.balcao.examples.quickstart.steelwheels;

import java.util.Locale;
import org.balcao.spi.Address;

/**
 * A shop that buys models. Its {@code toString} shows no personal data.
 *
 * @param number of the source
 * @param name of the shop
 * @param address with the person to ask for in the second line
 */
record SourceCustomer(int number, String name, String phone, Locale locale, Address address) {

  /** The source has no e-mail addresses; these can never reach anybody (RFC 2606). */
  String email() {
    return "customer-" + number + "@steelwheels.example";
  }

  /** Prices are negotiated with each customer. */
  String group() {
    return "customer-" + number;
  }

  @Override
  public String toString() {
    return "SourceCustomer[" + number + "]";
  }
}
