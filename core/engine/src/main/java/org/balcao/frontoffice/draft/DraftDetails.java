package org.balcao.frontoffice.draft;

import org.balcao.backoffice.shipping.DeliveryOption;
import org.balcao.frontoffice.checkout.BuyerDetails;
import org.balcao.spi.Address;
import org.jspecify.annotations.Nullable;

/**
 * What is written about a draft, beside its lines. Immutable; its {@code toString} shows no
 * personal data.
 *
 * @param buyer who buys
 * @param billing where the invoice goes; {@code null} while nobody knows
 * @param delivery where the goods go; {@code null} while nobody knows
 * @param carrier of the chosen delivery option; {@code null} while none is chosen
 * @param service of the chosen delivery option
 * @param channel the sales channel, such as {@code telesales}, at most 40 characters; it becomes
 *     the order's
 * @param note for staff only, at most 4000 characters
 * @param owner the account that takes care of it and sells it
 */
public record DraftDetails(
    BuyerDetails buyer,
    @Nullable Address billing,
    @Nullable Address delivery,
    @Nullable String carrier,
    @Nullable String service,
    @Nullable String channel,
    @Nullable String note,
    String owner) {

  /** With another buyer. */
  public DraftDetails buyer(BuyerDetails other) {
    return new DraftDetails(other, billing, delivery, carrier, service, channel, note, owner);
  }

  /** Delivered there; the invoice goes there too where nothing else is written. */
  public DraftDetails deliveredTo(Address address) {
    return new DraftDetails(
        buyer,
        billing == null ? address : billing,
        address,
        carrier,
        service,
        channel,
        note,
        owner);
  }

  /** With another address for the invoice. */
  public DraftDetails billedTo(Address address) {
    return new DraftDetails(buyer, address, delivery, carrier, service, channel, note, owner);
  }

  /** Delivered in that way. */
  public DraftDetails by(DeliveryOption option) {
    return new DraftDetails(
        buyer, billing, delivery, option.carrier(), option.service(), channel, note, owner);
  }

  /** Sold through that channel. */
  public DraftDetails through(String salesChannel) {
    return new DraftDetails(buyer, billing, delivery, carrier, service, salesChannel, note, owner);
  }

  /** With another note. */
  public DraftDetails noting(String text) {
    return new DraftDetails(buyer, billing, delivery, carrier, service, channel, text, owner);
  }

  /** Given to another account. */
  public DraftDetails ownedBy(String account) {
    return new DraftDetails(buyer, billing, delivery, carrier, service, channel, note, account);
  }

  @Override
  public String toString() {
    return "DraftDetails[owned by " + owner + "]";
  }
}
