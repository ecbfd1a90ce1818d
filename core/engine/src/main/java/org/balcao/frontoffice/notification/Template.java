package org.balcao.frontoffice.notification;

/** What buyers are written about. The code names the folder of the template's texts. */
public enum Template {
  /** The order was placed. */
  ORDER_PLACED("order-placed"),
  /** The order was changed after it was placed; with what is to be paid yet. */
  ORDER_CHANGED("order-changed"),
  /** Money was received for the order. */
  ORDER_PAID("order-paid"),
  /** A shipment of the order has left; with its tracking codes. */
  ORDER_DISPATCHED("order-dispatched"),
  /** A shipment of the order has arrived. */
  ORDER_DELIVERED("order-delivered"),
  /** The gift cards of the order were issued; with their codes. */
  GIFT_CARDS("gift-cards"),
  /** The order was cancelled. */
  ORDER_CANCELLED("order-cancelled"),
  /** Money was given back. */
  ORDER_REFUNDED("order-refunded"),
  /** A payment on account is overdue; from the second time on with the number of the reminder. */
  PAYMENT_REMINDER("payment-reminder"),
  /** An order was put together for the buyer, who is to complete it; with the link to that. */
  DRAFT_INVITATION("draft-invitation");

  private final String code;

  Template(String code) {
    this.code = code;
  }

  /** Such as {@code order-placed}. */
  public String code() {
    return code;
  }
}
