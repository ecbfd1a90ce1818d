package org.balcao.spi.campaign;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.notification.Recipient;

/**
 * A journey to be begun.
 *
 * @param id the store's id of it: of one person's journey on one occasion
 * @param journey the provider's name of the journey, as an operator configured it
 * @param signal what gave the occasion
 * @param occurredAt when that was
 * @param recipient who is sent on it; the kernel has checked what they agreed to
 * @param items what it is about; may be empty
 * @param value what it is worth; absent where it cannot be told
 * @param resume where the person goes on, such as the cart; of this person alone
 * @param coupon a code made for this person, if there is one
 * @param endsAt after which nothing may be sent
 * @param attributes what else the wording needs; no document number
 */
public record JourneyStart(
    String id,
    String journey,
    Signal signal,
    Instant occurredAt,
    Recipient recipient,
    List<Item> items,
    Optional<Money> value,
    Optional<URI> resume,
    Optional<String> coupon,
    Instant endsAt,
    Map<String, String> attributes) {

  /** Copies the collections; refuses blank names and a negative value. */
  public JourneyStart {
    items = List.copyOf(items);
    attributes = Map.copyOf(attributes);
    if (id.isBlank() || journey.isBlank()) {
      throw new IllegalArgumentException("a start has an id and names a journey");
    }
    if (value.isPresent() && value.get().isNegative()) {
      throw new IllegalArgumentException("what is won back is worth nothing or more");
    }
  }

  /** What gives the occasion. */
  public enum Signal {
    /** A cart was left. */
    CART_ABANDONED,
    /** The checkout was left. */
    CHECKOUT_ABANDONED,
    /** A payment was declined. */
    PAYMENT_DECLINED,
    /** A slip, or a code to pay by, lapsed. */
    PAYMENT_EXPIRED,
    /** An order was cancelled. */
    ORDER_CANCELLED,
    /** A return was refused. */
    RETURN_REFUSED,
    /** What somebody waited for is there again. */
    BACK_IN_STOCK,
    /** Somebody has not bought for long. */
    INACTIVE
  }

  /**
   * A product that it is about.
   *
   * @param sku the store's code
   * @param name in the recipient's language
   * @param quantity more than zero
   * @param price of one
   * @param page where it is sold
   * @param image of it
   */
  public record Item(
      String sku, String name, int quantity, Money price, Optional<URI> page, Optional<URI> image) {
    /** Refuses a quantity that is not positive. */
    public Item {
      if (quantity <= 0) {
        throw new IllegalArgumentException("a quantity is more than zero");
      }
    }
  }

  /** Neither the link nor the coupon is shown: whoever has them can use them. */
  @Override
  public String toString() {
    return "JourneyStart[" + id + ", " + journey + ", " + signal + ", " + recipient + "]";
  }
}
