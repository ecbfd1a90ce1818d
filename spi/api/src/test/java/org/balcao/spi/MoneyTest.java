package org.balcao.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  private static final Currency BRL = Currency.getInstance("BRL");

  private static List<String> amounts(List<Money> parts) {
    return parts.stream().map(part -> part.amount().toPlainString()).toList();
  }

  private static List<BigDecimal> weights(String... weights) {
    return java.util.Arrays.stream(weights).map(BigDecimal::new).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "10.5, BRL, BRL 10.50",
    "10, BRL, BRL 10.00",
    "-0.05, BRL, BRL -0.05",
    "1000, JPY, JPY 1000",
    "1.234, KWD, KWD 1.234",
    "999999999999999.99, BRL, BRL 999999999999999.99"
  })
  void isWrittenAtTheScaleOfItsCurrency(String amount, String currency, String text) {
    assertEquals(text, Money.of(amount, currency).toString());
    assertEquals(Money.of(amount, currency), Money.parse(text));
  }

  @Test
  void equalAmountsAreEqualObjects() {
    assertEquals(Money.of("10.5", "BRL"), new Money(new BigDecimal("10.5000"), BRL));
    assertEquals(Money.of("0", "BRL"), Money.of("-0.00", "BRL"));
    assertEquals(Money.of("1", "BRL").hashCode(), new Money(new BigDecimal("1E0"), BRL).hashCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "BRL",
        "10.50",
        "BRL10.50",
        "BRL  10.50",
        "BRL 10,50",
        "BRL 1e3",
        "BRL 1e999999999",
        "BRL +10.50",
        "BRL 10.",
        "BRL .50",
        "BRL 10.505",
        "BRL 0x10",
        "BRL NaN",
        "BRL Infinity",
        "BRL ١٠.٥٠",
        "BRL 10.50 BRL",
        "BRL\t10.50",
        "BRL 10.50\n11",
        "brl 10.50",
        "R$ 10.50",
        "ZZZ 10.50",
        "XXX 10.50",
        "XAU 1",
        "JPY 1.5",
        "KWD 1.2345",
        "BRL 1000000000000000",
        "BRL 99999999999999999999999999999999999999",
        "10.50 BRL"
      })
  void hostileTextsAreRefused(String text) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Money.parse(text));
    assertFalse(e.getMessage().isBlank());
  }

  @Test
  void blanksAroundDoNotCount() {
    assertEquals(Money.of("10.50", "BRL"), Money.parse("  BRL 10.50\n"));
  }

  @Test
  void aDigitIsNeverLostSilently() {
    assertThrows(IllegalArgumentException.class, () -> new Money(new BigDecimal("10.505"), BRL));
    assertEquals(
        Money.of("10.50", "BRL"),
        Money.rounded(new BigDecimal("10.505"), BRL, RoundingMode.HALF_EVEN));
    assertEquals(
        Money.of("3.34", "BRL"),
        Money.of("10.01", "BRL").times(new BigDecimal("0.3333"), RoundingMode.HALF_UP));
  }

  @Test
  void anAmountThatOutgrowsTheDatabaseIsRefused() {
    Money most = Money.of("999999999999999.99", "BRL");

    assertThrows(IllegalArgumentException.class, () -> most.plus(Money.of("0.01", "BRL")));
    assertThrows(IllegalArgumentException.class, () -> most.times(2));
    assertThrows(IllegalArgumentException.class, () -> most.times(Long.MAX_VALUE));
    assertThrows(IllegalArgumentException.class, () -> Money.ofMinor(Long.MIN_VALUE, BRL));
  }

  @Test
  void leftOverUnitsGoToTheLargestRemainders() {
    assertEquals(
        List.of("0.33", "0.67"), amounts(Money.of("1.00", "BRL").allocate(weights("1", "2"))));
    assertEquals(List.of("0.04", "0.03", "0.03"), amounts(Money.of("0.10", "BRL").split(3)));
    assertEquals(List.of("0.01", "0.00", "0.00"), amounts(Money.of("0.01", "BRL").split(3)));
    assertEquals(List.of("-0.04", "-0.03", "-0.03"), amounts(Money.of("-0.10", "BRL").split(3)));
    assertEquals(
        List.of("3", "4", "3"),
        amounts(Money.of("10", "JPY").allocate(weights("3.1", "3.8", "3.1"))));
    assertEquals(
        List.of("0.000", "0.001", "0.000"),
        amounts(Money.of("0.001", "KWD").allocate(weights("0", "1", "0"))));
  }

  @Test
  void weightsThatAreAllZeroCountAsEqual() {
    assertEquals(
        List.of("0.51", "0.50"), amounts(Money.of("1.01", "BRL").allocate(weights("0", "0.00"))));
  }

  @Test
  void hugeAndTinyWeightsAreExact() {
    assertEquals(
        List.of("1.00", "0.00"),
        amounts(Money.of("1.00", "BRL").allocate(weights("1E30", "1E-30"))));
  }

  @Test
  void nothingIsSplitByNothing() {
    Money one = Money.of("1.00", "BRL");

    assertThrows(IllegalArgumentException.class, () -> one.split(0));
    assertThrows(IllegalArgumentException.class, () -> one.allocate(List.of()));
    assertThrows(IllegalArgumentException.class, () -> one.allocate(weights("1", "-1")));
  }

  @Test
  void knowsItsSign() {
    assertTrue(Money.zero(BRL).isZero());
    assertTrue(Money.of("0.01", "BRL").isPositive());
    assertTrue(Money.of("-0.01", "BRL").isNegative());
    assertFalse(Money.zero(BRL).isPositive() || Money.zero(BRL).isNegative());
    assertEquals(Money.zero(BRL), Money.sum(BRL, List.of()));
    assertThrows(
        IllegalArgumentException.class, () -> Money.sum(BRL, List.of(Money.of("1", "JPY"))));
  }
}
