package org.balcao.backoffice.credit;

/** What kind of value the store keeps. */
public enum CreditKind {
  /** Whoever has the code may spend it. */
  GIFT_CARD("gift-card"),

  /** Of a customer, or of a guest's order that was overpaid. */
  STORE_CREDIT("store-credit");

  private final String tender;

  CreditKind(String tender) {
    this.tender = tender;
  }

  /** How a payment with it is called where others name their gateway. */
  public String tender() {
    return tender;
  }
}
