package org.balcao.backoffice.order;

import java.util.Map;
import java.util.Optional;
import org.balcao.spi.Money;

/**
 * One of several ways in which an order is paid. Its {@code toString} shows no code and no token.
 *
 * @param kind what it is
 * @param code of a gift card, as the buyer types it
 * @param gateway of a gateway, its configured name
 * @param token of a gateway, the provider's token for the instrument; never a card number
 * @param attributes of a gateway, what the buyer chose for the payment
 * @param amount what it is to pay, exactly; empty for as much as there is and is needed
 */
public record Tender(
    Kind kind,
    Optional<String> code,
    Optional<String> gateway,
    Optional<String> token,
    Map<String, String> attributes,
    Optional<Money> amount) {
  /** Copies the map. */
  public Tender {
    attributes = Map.copyOf(attributes);
  }

  /** What it is. */
  public enum Kind {
    /** Value that whoever has the code may spend. */
    GIFT_CARD,
    /** Credit of the customer whose order it is. */
    STORE_CREDIT,
    /** A payment gateway. */
    GATEWAY
  }

  /** The gift card with that code. */
  public static Tender giftCard(String code) {
    return new Tender(
        Kind.GIFT_CARD,
        Optional.of(code),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty());
  }

  /** The customer's credit. */
  public static Tender storeCredit() {
    return new Tender(
        Kind.STORE_CREDIT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty());
  }

  /** A gateway that needs nothing more, such as payment on account. */
  public static Tender gateway(String gateway) {
    return gateway(gateway, Optional.empty(), Map.of());
  }

  /** A gateway and its token. */
  public static Tender gateway(String gateway, String token) {
    return gateway(gateway, Optional.of(token), Map.of());
  }

  /** A gateway, with what the buyer chose. */
  public static Tender gateway(
      String gateway, Optional<String> token, Map<String, String> attributes) {
    return new Tender(
        Kind.GATEWAY, Optional.empty(), Optional.of(gateway), token, attributes, Optional.empty());
  }

  /** The same, to pay exactly that. */
  public Tender of(Money exactly) {
    return new Tender(kind, code, gateway, token, attributes, Optional.of(exactly));
  }

  /** Whether it takes all that the tenders before it have left. */
  public boolean takesTheRest() {
    return kind == Kind.GATEWAY && amount.isEmpty();
  }

  @Override
  public String toString() {
    return "Tender[" + kind + gateway.map(name -> " " + name).orElse("") + "]";
  }
}
