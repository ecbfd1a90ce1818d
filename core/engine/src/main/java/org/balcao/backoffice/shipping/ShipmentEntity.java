package org.balcao.backoffice.shipping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.shipping.ShipmentView.State;
import org.balcao.kernel.ConflictException;
import org.balcao.spi.ProviderRef;
import org.jspecify.annotations.NullUnmarked;

/** The head of a shipment. */
@Entity
@Table(name = "balcao_shipment")
@NullUnmarked // Filled by the persistence provider.
class ShipmentEntity {
  @Id
  @Column(columnDefinition = "uuid")
  UUID id;

  String number;

  @Column(name = "order_id", columnDefinition = "uuid")
  UUID orderId;

  @Column(name = "order_number")
  String orderNumber;

  /** Of what it was made; nothing once it was taken back, and the list may be shipped anew. */
  @Column(name = "pick_list_id", columnDefinition = "uuid")
  UUID pickListId;

  /** Code of the location that the goods leave from. */
  String location;

  String carrier;
  String service;
  String locale;

  @Enumerated(EnumType.STRING)
  State state;

  /** Where the process goes on once a person let it. */
  @Enumerated(EnumType.STRING)
  @Column(name = "resume_state")
  State resumeState;

  String reason;

  @Column(name = "attempt_round")
  int attemptRound;

  @Column(name = "booking_ref")
  String bookingRef;

  @Column(name = "price_amount", precision = 19, scale = 4)
  BigDecimal priceAmount;

  @Column(name = "price_currency")
  String priceCurrency;

  @Column(name = "booked_at")
  Instant bookedAt;

  @Column(name = "labelled_at")
  Instant labelledAt;

  @Column(name = "voided_at")
  Instant voidedAt;

  boolean tracked;

  int polls;

  @Column(name = "next_poll_at")
  Instant nextPollAt;

  @Column(name = "give_up_at")
  Instant giveUpAt;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "dispatched_at")
  Instant dispatchedAt;

  @Column(name = "delivered_at")
  Instant deliveredAt;

  @Version int version;

  /** What the process's operations on it are about; one attempt per operation and subject, ever. */
  String subject() {
    return attemptRound == 0 ? id.toString() : id + "/" + attemptRound;
  }

  Optional<ProviderRef> booking() {
    return Optional.ofNullable(bookingRef).map(ProviderRef::new);
  }

  Locale toLocale() {
    return Locale.forLanguageTag(locale);
  }

  /** Whether goods were not meant to be carried by anybody. */
  boolean withoutCarrier() {
    return carrier.equals(Carriers.NONE);
  }

  /** Whether nobody has begun to hand it over. */
  boolean waits() {
    return state == State.NEW
        || state == State.READY
        || (state == State.NEEDS_ATTENTION && resumeState == State.NEW);
  }

  /** Whether it has left, and may still arrive or come back. */
  boolean underWay() {
    return state == State.DISPATCHED
        || (state == State.NEEDS_ATTENTION && resumeState == State.DISPATCHED);
  }

  /** Whether news of the carrier still matters. */
  boolean followed() {
    return tracked && underWay();
  }

  /** Refuses a way that the table of transitions does not have. */
  void allow(State to) {
    if (!state.next().contains(to)) {
      throw new ConflictException(
          "BAL-SHP004", "shipment " + number + " is " + state + " and cannot become " + to);
    }
  }
}
