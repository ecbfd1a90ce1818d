package org.balcao.backoffice.catalog;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GtinTest {
  @ParameterizedTest
  @ValueSource(strings = {"4006381333931", "96385074", "036000291452", "10614141000415"})
  void numbersThatArePrintedOnThingsAreValid(String gtin) {
    assertTrue(Gtin.valid(gtin));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "4006381333932", "400638133393", "96385074 ", "９６３８５０７４", "-6385074"})
  void otherTextsAreNot(String gtin) {
    assertFalse(Gtin.valid(gtin));
  }

  @Test
  void elevenDigitsAreNoGtinThoughTheirSumFits() {
    assertFalse(Gtin.valid("00000000000"));
  }

  @Property
  void aWrongDigitIsAlwaysNoticed(
      @ForAll @NumericChars @StringLength(12) String digits,
      @ForAll @IntRange(max = 12) int place,
      @ForAll @IntRange(min = 1, max = 9) int off) {
    String gtin = digits + checkDigit(digits);
    char[] wrong = gtin.toCharArray();
    wrong[place] = (char) ('0' + (wrong[place] - '0' + off) % 10);
    assertTrue(Gtin.valid(gtin));
    assertFalse(Gtin.valid(new String(wrong)));
  }

  private static int checkDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return (10 - sum % 10) % 10;
  }
}
