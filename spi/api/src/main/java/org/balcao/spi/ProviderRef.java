package org.balcao.spi;

/**
 * A provider's own name for something it keeps for us: a payment, a label, a message. Opaque to the
 * kernel, which stores it and hands it back.
 *
 * @param id unique within the plugin instance that gave it; at most 255 characters; never a card
 *     number
 */
public record ProviderRef(String id) {
  /** Refuses a blank or over-long id. */
  public ProviderRef {
    if (id.isBlank() || id.length() > 255) {
      throw new IllegalArgumentException("a provider reference has 1 to 255 characters");
    }
  }

  @Override
  public String toString() {
    return id;
  }
}
