package org.balcao.spi.support;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/**
 * Facet of a {@link SupportChannel}: shows staff, beside a conversation, the order that it is
 * about. Buyers do not see it.
 */
public interface OrderCards extends Effect<OrderCards.Shown> {

  /** Shows one order; a card of the same order that is there already is replaced. */
  Outcome<Shown> show(OrderCard card, CallContext context);

  /**
   * An order in short. Holds no personal data.
   *
   * @param conversationId the store's id of the conversation
   * @param conversation the channel's reference of it
   * @param orderNumber the store's number
   * @param status in words, in the language of the staff
   * @param total what the order costs
   * @param lines one short text per line, such as {@code 2 x Chaleira}
   * @param trackingCodes of its parcels
   * @param page where staff find it in the store's back office
   */
  record OrderCard(
      String conversationId,
      ProviderRef conversation,
      String orderNumber,
      String status,
      Money total,
      List<String> lines,
      List<String> trackingCodes,
      Optional<URI> page) {
    /** Copies the lists and refuses a blank number. */
    public OrderCard {
      lines = List.copyOf(lines);
      trackingCodes = List.copyOf(trackingCodes);
      if (orderNumber.isBlank()) {
        throw new IllegalArgumentException("a card shows an order");
      }
    }
  }

  /** The card is there. */
  record Shown() {}
}
