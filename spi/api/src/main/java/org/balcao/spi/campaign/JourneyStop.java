package org.balcao.spi.campaign;

import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.notification.Recipient;

/**
 * A journey to be ended.
 *
 * @param id the {@link JourneyStart#id}
 * @param journey the reference that starting was answered with; absent where it was not
 * @param recipient who is on it, for providers that know people only
 * @param reason why
 * @param orderNumber the order that was placed, where that is the reason
 * @param value what it came to, where that is the reason
 * @param at when there was no reason for the journey any more
 */
public record JourneyStop(
    String id,
    Optional<ProviderRef> journey,
    Recipient recipient,
    Reason reason,
    Optional<String> orderNumber,
    Optional<Money> value,
    Instant at) {

  /** Refuses a blank id, and an order that is not named. */
  public JourneyStop {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a stop names a journey");
    }
    if (orderNumber.isPresent() != (reason == Reason.ORDER_PLACED)) {
      throw new IllegalArgumentException("an order that was placed, and only that, is named");
    }
  }

  /** Why a journey ends. */
  public enum Reason {
    /** The person bought: what the journey was for. */
    ORDER_PLACED,
    /** The person emptied the cart, or paid otherwise. */
    NO_OCCASION,
    /** The person wants no messages. */
    OPTED_OUT,
    /** The goods are gone, or the offer is over. */
    OFFER_OVER,
    /** The person's data is to be erased. */
    ERASURE,
    /** Staff ended it. */
    STAFF
  }
}
