package org.balcao.backoffice.order;

/** How far an order is paid. */
public enum PaymentState {
  /** Nothing was authorised yet. */
  UNPAID,
  /** The last authorisation was refused. */
  DECLINED,
  /** All is authorised, nothing is taken. */
  AUTHORIZED,
  /** A part was taken. */
  PARTIALLY_CAPTURED,
  /** All was taken. */
  CAPTURED,
  /** A part was given back. */
  PARTIALLY_REFUNDED,
  /** All that was taken was given back. */
  REFUNDED,
  /** The authorisation was given free. */
  CANCELLED
}
