package org.balcao.plugin.fraud.rules;

import org.balcao.spi.fraud.FraudCase.PastOrder.Shared;

/** The relations between orders that rules count, with the defaults of their velocity. */
enum Relation {
  CUSTOMER(Shared.CUSTOMER, "customer", "customer account", 4, 8, "0.10"),
  EMAIL(Shared.EMAIL, "email", "e-mail address", 4, 8, "0.10"),
  TAX_ID(Shared.TAX_ID, "tax-id", "tax id", 4, 8, "0.10"),
  PHONE(Shared.PHONE, "phone", "telephone number", 4, 8, "0.05"),
  ADDRESS(Shared.DELIVERY_ADDRESS, "address", "delivery address", 4, 10, "0.10"),
  // Offices, schools and mobile networks stand behind one address each.
  IP(Shared.IP, "ip", "IP address", 6, 30, "0.05"),
  DEVICE(Shared.DEVICE, "device", "device", 4, 8, "0.10"),
  TOKEN(Shared.PAYMENT_TOKEN, "token", "payment instrument", 4, 8, "0.15");

  final Shared shared;
  final String word;
  final String words;
  final int shortLimit;
  final int longLimit;
  final String weight;

  Relation(Shared shared, String word, String words, int shortLimit, int longLimit, String weight) {
    this.shared = shared;
    this.word = word;
    this.words = words;
    this.shortLimit = shortLimit;
    this.longLimit = longLimit;
    this.weight = weight;
  }
}
