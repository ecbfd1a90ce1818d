package org.balcao.backoffice.shipping;

/** Texts of providers, at the length that is kept. */
final class Texts {
  private Texts() {}

  static String atMost(int length, String text) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
