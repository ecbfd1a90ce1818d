package org.balcao.plugin.tax.rates;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact, non-negative number. The tax inside a price is a quotient such as 7/107 that no decimal
 * holds, and a tie that was rounded on the way would fall to the wrong side.
 */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

  static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
  static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

  Fraction {
    BigInteger common = numerator.gcd(denominator);
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  static Fraction of(BigInteger whole) {
    return new Fraction(whole, BigInteger.ONE);
  }

  static Fraction of(BigDecimal decimal) {
    int scale = Math.max(0, decimal.scale());
    return new Fraction(decimal.setScale(scale).unscaledValue(), BigInteger.TEN.pow(scale));
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  Fraction dividedBy(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  BigInteger floor() {
    return numerator.divide(denominator);
  }

  /** What is above the floor: at least 0, less than 1. */
  Fraction remainder() {
    return new Fraction(numerator.mod(denominator), denominator);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
