package org.balcao.backoffice.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.balcao.kernel.ConflictException;
import org.balcao.spi.Money;
import org.jspecify.annotations.NullUnmarked;

/** The head of an order, and the one place where its state changes. */
@Entity
@Table(name = "balcao_order")
@NullUnmarked // Filled by the persistence provider.
class OrderEntity {
  @Id
  @Column(columnDefinition = "uuid")
  UUID id;

  String number;

  @Column(name = "customer_id", columnDefinition = "uuid")
  UUID customerId;

  @Column(name = "guest_id")
  String guestId;

  String email;

  @Column(name = "email_key")
  String emailKey;

  @Column(name = "buyer_name")
  String buyerName;

  String phone;

  @Column(name = "tax_id")
  String taxId;

  String locale;

  @Enumerated(EnumType.STRING)
  OrderState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "resume_state")
  OrderState resumeState;

  /** Whether some of its lines are gift cards. */
  @Column(name = "gift_cards")
  boolean giftCards;

  @Enumerated(EnumType.STRING)
  @Column(name = "payment_state")
  PaymentState paymentState;

  @Enumerated(EnumType.STRING)
  @Column(name = "fulfilment_state")
  FulfilmentState fulfilmentState;

  @Enumerated(EnumType.STRING)
  @Column(name = "return_state")
  ReturnState returnState;

  String reason;
  String billing;
  String delivery;

  @Column(name = "delivery_key")
  String deliveryKey;

  /** Where the goods go, in the form in which staff search for it. */
  @Column(name = "delivery_country")
  String deliveryCountry;

  @Column(name = "delivery_region")
  String deliveryRegion;

  @Column(name = "delivery_postal")
  String deliveryPostal;

  @Column(name = "include_tax")
  boolean includeTax;

  String currency;

  @Column(precision = 19, scale = 4)
  BigDecimal goods;

  @Column(precision = 19, scale = 4)
  BigDecimal shipping;

  @Column(name = "shipping_taxes")
  String shippingTaxes;

  @Column(precision = 19, scale = 4)
  BigDecimal tax;

  @Column(precision = 19, scale = 4)
  BigDecimal total;

  String carrier;
  String service;
  LocalDate promised;
  String gateway;

  @Column(name = "payment_token")
  String paymentToken;

  @Column(name = "payment_details")
  String paymentDetails;

  /** How many payments were opened. */
  int payments;

  /** How often it was changed after it was placed. */
  int amendments;

  /** The number of the amendment after which it was last judged anew; 0 for none. */
  @Column(name = "judged_amendment")
  int judgedAmendment;

  /** What amendments gave back of money that was taken; what was given free is not counted. */
  @Column(name = "given_back", precision = 19, scale = 4)
  BigDecimal givenBack = BigDecimal.ZERO;

  /** The highest number of a line, ever; 0 where none was added. */
  @Column(name = "last_line")
  int lastLine;

  String ip;

  @Column(name = "device_id")
  String deviceId;

  String channel;

  @Column(name = "placed_at")
  Instant placedAt;

  @Column(name = "changed_at")
  Instant changedAt;

  @Version int version;

  Money money(BigDecimal amount) {
    return new Money(amount.stripTrailingZeros(), Currency.getInstance(currency));
  }

  /** What inventory, and whoever else keeps something for this order, calls it. */
  String reference() {
    return id.toString();
  }

  /** Refuses a way that the table of transitions does not have. */
  void allow(OrderState to) {
    if (!state.next().contains(to)) {
      throw new ConflictException(
          "BAL-ORD002", "order " + number + " is " + state + " and cannot become " + to);
    }
  }
}
