package org.balcao.spi.fraud;

/** When in an order's course it is judged. */
public enum ScreeningPoint {
  /** Before money is authorised. */
  PRE_AUTHORIZATION,
  /** After money is authorised, before it is taken. */
  POST_AUTHORIZATION,
  /** Before goods leave. */
  PRE_DISPATCH,
  /** When a buyer wants to give goods back. */
  RETURN
}
