package org.balcao.backoffice.catalog;

/**
 * Global Trade Item Numbers: GTIN-8, -12, -13 and -14 (GS1 General Specifications, section 7.9.1).
 */
final class Gtin {
  private Gtin() {}

  /** Whether it has one of the four lengths and its last digit fits the others. */
  static boolean valid(String gtin) {
    if (!gtin.matches("[0-9]{8}|[0-9]{12,14}")) {
      return false;
    }
    // Weights are 3 and 1 in turn, beginning with 3 next to the check digit.
    int sum = 0;
    for (int fromRight = 0; fromRight < gtin.length(); fromRight++) {
      int digit = gtin.charAt(gtin.length() - 1 - fromRight) - '0';
      sum += fromRight % 2 == 0 ? digit : 3 * digit;
    }
    return sum % 10 == 0;
  }
}
