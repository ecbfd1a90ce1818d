package org.balcao.spi.telesales;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody to be called. Its {@code toString} shows no personal data.
 *
 * @param id the store's id of the lead, the same in every attempt to reach this person about this
 *     matter
 * @param customerId the store's id of the customer; absent for a guest
 * @param phone in E.164 form
 * @param name where known
 * @param locale language to speak
 * @param zone by whose clock it is day or night there
 * @param attributes what staff should know, such as {@code cart-total}; no secret, no document
 *     number
 */
public record Lead(
    String id,
    Optional<String> customerId,
    String phone,
    Optional<String> name,
    Locale locale,
    ZoneId zone,
    Map<String, String> attributes) {

  /** Copies the map; refuses a blank id and what is no number. */
  public Lead {
    attributes = Map.copyOf(attributes);
    if (id.isBlank()) {
      throw new IllegalArgumentException("a lead has an id");
    }
    if (!phone.matches("\\+[1-9][0-9]{6,14}")) {
      throw new IllegalArgumentException("a number is in E.164 form, such as +5511987654321");
    }
  }

  @Override
  public String toString() {
    return "Lead[" + id + "]";
  }
}
