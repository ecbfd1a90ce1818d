package org.balcao.spi.crm;

import java.util.Optional;
import org.balcao.spi.ProviderRef;

/**
 * News of what a customer agreed to. Its {@code toString} shows no personal data.
 *
 * @param key the same whenever this piece of news is told again; unique within the feed
 * @param contact the reference of the record there
 * @param customerId the store's id, where the record carries it
 * @param address the mail address or number it is about, for people whom the store knows by that
 *     only
 * @param consent what they said, and when; the latest counts, wherever it was said
 */
public record ConsentChange(
    String key,
    ProviderRef contact,
    Optional<String> customerId,
    Optional<String> address,
    Consent consent) {
  @Override
  public String toString() {
    return "ConsentChange[" + key + ", " + consent + "]";
  }
}
