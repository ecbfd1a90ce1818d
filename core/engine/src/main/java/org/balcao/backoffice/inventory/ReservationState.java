package org.balcao.backoffice.inventory;

/** What has become of a reservation. */
enum ReservationState {
  /** Goods are kept until it expires. */
  HELD,
  /** Goods are kept without end. */
  CONFIRMED,
  /** Goods were given free by whoever had them kept. */
  RELEASED,
  /** Goods were given free since nobody confirmed in time. */
  EXPIRED;

  boolean open() {
    return this == HELD || this == CONFIRMED;
  }
}
