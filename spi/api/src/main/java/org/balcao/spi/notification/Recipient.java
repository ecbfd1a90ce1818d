package org.balcao.spi.notification;

import java.util.Locale;
import java.util.Optional;

/**
 * Somebody who is to be reached by a provider that writes by itself: a survey, a campaign. Its
 * {@code toString} shows no personal data.
 *
 * @param customerId the store's id of the customer; absent for a guest
 * @param channel how
 * @param address of that channel, see {@link Channel}; one line
 * @param name where known; one line
 * @param locale language to write in
 */
public record Recipient(
    Optional<String> customerId,
    Channel channel,
    String address,
    Optional<String> name,
    Locale locale) {

  /** Refuses a blank address, and lines where one is due. */
  public Recipient {
    if (address.isBlank() || isBroken(address) || name.filter(Recipient::isBroken).isPresent()) {
      throw new IllegalArgumentException("a recipient's address and name are one line each");
    }
  }

  private static boolean isBroken(String line) {
    return line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0;
  }

  @Override
  public String toString() {
    return "Recipient[" + customerId.orElse("guest") + ", " + channel + "]";
  }
}
