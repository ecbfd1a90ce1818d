package org.balcao.spi.fraud;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.Money;

/**
 * What a fraud provider may know. Its {@code toString} shows no personal data.
 *
 * @param point when in the order's course it is judged
 * @param orderNumber the store's number of the order
 * @param placedAt when it was placed
 * @param total what the buyer confirmed
 * @param buyer who ordered
 * @param billing where the invoice goes
 * @param delivery where the goods go
 * @param items what was ordered; at {@link ScreeningPoint#RETURN}, what is to come back
 * @param payment the configured name of the payment gateway
 * @param paymentToken a stable fingerprint of the instrument, if the gateway has one
 * @param origin where the request came from
 * @param history earlier orders that share the customer, e-mail, document, phone, address, IP
 *     address, device or instrument with this one, newest first, at most 200, within {@link
 *     FraudProvider#historyWindow()}
 */
public record FraudCase(
    ScreeningPoint point,
    String orderNumber,
    Instant placedAt,
    Money total,
    Buyer buyer,
    Address billing,
    Address delivery,
    List<Item> items,
    String payment,
    Optional<String> paymentToken,
    Origin origin,
    List<PastOrder> history) {

  /** Copies the lists. */
  public FraudCase {
    items = List.copyOf(items);
    history = List.copyOf(history);
  }

  /**
   * Who ordered.
   *
   * @param customerId absent for a guest
   * @param registeredAt when the customer signed up; absent for a guest
   */
  public record Buyer(
      Optional<String> customerId,
      String name,
      String email,
      Optional<String> phone,
      Optional<String> taxId,
      Optional<Instant> registeredAt) {
    @Override
    public String toString() {
      return "Buyer[" + customerId.orElse("guest") + "]";
    }
  }

  /** One line of the order. */
  public record Item(String sku, String name, int quantity, Money unitPrice) {}

  /**
   * Where a request came from; each part is absent where it is not known.
   *
   * @param ip address in text form
   * @param deviceId stable id of the device; the session of the {@link DeviceCollector} where the
   *     provider has one
   * @param channel the sales channel, such as {@code web} or {@code telesales}
   */
  public record Origin(Optional<String> ip, Optional<String> deviceId, Optional<String> channel) {
    /** Nothing is known. */
    public static Origin unknown() {
      return new Origin(Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
      return "Origin[" + channel.orElse("unknown") + "]";
    }
  }

  /**
   * An earlier order of the store.
   *
   * @param shares what it has in common with the order that is judged; never empty
   * @param state how it ended or stands
   */
  public record PastOrder(
      String orderNumber,
      Instant placedAt,
      Money total,
      String buyerName,
      State state,
      List<Shared> shares) {
    /** Copies the list. */
    public PastOrder {
      shares = List.copyOf(shares);
    }

    @Override
    public String toString() {
      return "PastOrder[" + orderNumber + ", " + state + ", " + shares + "]";
    }

    /** How an earlier order ended or stands. */
    public enum State {
      /** Not ended. */
      OPEN,
      /** Delivered and not disputed. */
      GOOD,
      /** Cancelled, for whatever reason. */
      CANCELLED,
      /** Its payment was declined. */
      DECLINED,
      /** Refused as fraud, or charged back. */
      FRAUD
    }

    /** What two orders may have in common. */
    public enum Shared {
      CUSTOMER,
      EMAIL,
      TAX_ID,
      PHONE,
      DELIVERY_ADDRESS,
      IP,
      DEVICE,
      PAYMENT_TOKEN
    }
  }

  @Override
  public String toString() {
    return "FraudCase[" + orderNumber + ", " + point + ", " + total + "]";
  }
}
