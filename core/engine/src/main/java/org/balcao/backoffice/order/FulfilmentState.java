package org.balcao.backoffice.order;

/** How far an order's goods have come. */
public enum FulfilmentState {
  /** Nothing has left; all goods are kept for it. */
  UNFULFILLED,
  /** Nothing has left; some goods are waited for. */
  BACKORDERED,
  /** A part has left. */
  PARTIALLY_SHIPPED,
  /** All has left. */
  SHIPPED,
  /** All has arrived. */
  DELIVERED,
  /** It came back undelivered, or will never leave. */
  CANCELLED
}
