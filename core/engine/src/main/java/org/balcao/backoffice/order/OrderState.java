package org.balcao.backoffice.order;

import java.util.EnumSet;
import java.util.Set;

/** Where an order stands, all in all. The transitions are {@link #next()}. */
public enum OrderState {
  /** The buyer has placed it; it is being screened and paid. */
  PLACED,
  /** A person has to decide whether it is genuine. */
  IN_REVIEW,
  /** Its payment was refused; the buyer may pay in another way until its goods are given free. */
  PAYMENT_DECLINED,
  /** Paid or secured; it is being picked, packed, shipped. */
  CONFIRMED,
  /** Staff have stopped it. */
  ON_HOLD,
  /** The process cannot go on by itself; the reason says why. */
  NEEDS_ATTENTION,
  /** Being cancelled: money is given back, goods are given free. */
  CANCELLING,
  /** Everything was delivered and paid. An end. */
  COMPLETED,
  /** The buyer disputes it after it was completed or shipped. */
  DISPUTED,
  /** Nothing of it is wanted any more. An end. */
  CANCELLED;

  /** Where it may go from here. */
  public Set<OrderState> next() {
    return switch (this) {
      case PLACED ->
          EnumSet.of(IN_REVIEW, PAYMENT_DECLINED, CONFIRMED, ON_HOLD, NEEDS_ATTENTION, CANCELLING);
      case IN_REVIEW -> EnumSet.of(PLACED, CONFIRMED, ON_HOLD, NEEDS_ATTENTION, CANCELLING);
      case PAYMENT_DECLINED -> EnumSet.of(PLACED, ON_HOLD, CANCELLING);
      case CONFIRMED ->
          EnumSet.of(IN_REVIEW, COMPLETED, ON_HOLD, NEEDS_ATTENTION, CANCELLING, DISPUTED);
      case ON_HOLD ->
          EnumSet.of(PLACED, IN_REVIEW, PAYMENT_DECLINED, CONFIRMED, NEEDS_ATTENTION, CANCELLING);
      case NEEDS_ATTENTION ->
          EnumSet.of(PLACED, IN_REVIEW, CONFIRMED, ON_HOLD, CANCELLING, COMPLETED, DISPUTED);
      case CANCELLING -> EnumSet.of(CANCELLED, NEEDS_ATTENTION);
      case COMPLETED -> EnumSet.of(DISPUTED, NEEDS_ATTENTION);
      case DISPUTED -> EnumSet.of(COMPLETED, CONFIRMED, CANCELLING, NEEDS_ATTENTION);
      case CANCELLED -> EnumSet.noneOf(OrderState.class);
    };
  }

  /** Whether nothing more has to be done for it. */
  public boolean ended() {
    return this == COMPLETED || this == CANCELLED;
  }
}
