package org.balcao.spi;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An amount in a currency, always at the currency's own scale (ISO 4217: JPY 0, BRL 2, KWD 3), so
 * that equal amounts are equal objects. May be negative. There is no arithmetic between currencies.
 *
 * @param amount at the currency's scale
 * @param currency of the amount
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

  private static final int MOST_DIGITS = 15;

  /**
   * Brings the amount to the currency's scale.
   *
   * @throws IllegalArgumentException if that would lose a digit, if the currency has no scale, or
   *     if the amount has more than 15 digits before the point
   */
  public Money {
    int scale = currency.getDefaultFractionDigits();
    if (scale < 0) {
      throw new IllegalArgumentException(currency + " is not a currency to pay in");
    }
    try {
      amount = amount.setScale(scale, RoundingMode.UNNECESSARY);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          amount + " has more than the " + scale + " decimals of " + currency, e);
    }
    if (amount.precision() - scale > MOST_DIGITS) {
      throw new IllegalArgumentException("an amount has at most " + MOST_DIGITS + " digits");
    }
  }

  /** {@code Money.of("10.50", "BRL")}. */
  public static Money of(String amount, String currency) {
    return new Money(decimal(amount), currencyOf(currency));
  }

  /** An amount that is rounded to the currency's scale. */
  public static Money rounded(BigDecimal amount, Currency currency, RoundingMode rounding) {
    return new Money(
        amount.setScale(Math.max(0, currency.getDefaultFractionDigits()), rounding), currency);
  }

  /** {@code Money.ofMinor(1050, BRL)} is BRL 10.50. */
  public static Money ofMinor(long minorUnits, Currency currency) {
    return new Money(
        BigDecimal.valueOf(minorUnits, Math.max(0, currency.getDefaultFractionDigits())), currency);
  }

  /** Nothing, in a currency. */
  public static Money zero(Currency currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  /**
   * Reads what {@link #toString} writes, such as {@code BRL 10.50}.
   *
   * @throws IllegalArgumentException if it is not that
   */
  public static Money parse(String text) {
    String[] parts = text.strip().split(" ", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("money is a currency code, a blank and an amount");
    }
    return of(parts[1], parts[0]);
  }

  /**
   * The sum; {@code Money.zero(currency)} for nothing.
   *
   * @throws IllegalArgumentException if one is of another currency
   */
  public static Money sum(Currency currency, Collection<Money> parts) {
    return parts.stream().reduce(zero(currency), Money::plus);
  }

  /** The amount in the currency's smallest unit. */
  public long minorUnits() {
    return amount.unscaledValue().longValueExact();
  }

  /** This and {@code other}. */
  public Money plus(Money other) {
    return new Money(amount.add(same(other).amount), currency);
  }

  /** This without {@code other}. */
  public Money minus(Money other) {
    return new Money(amount.subtract(same(other).amount), currency);
  }

  /** The same amount with the other sign. */
  public Money negated() {
    return new Money(amount.negate(), currency);
  }

  /** This, {@code times} times. */
  public Money times(long times) {
    return new Money(amount.multiply(BigDecimal.valueOf(times)), currency);
  }

  /** This times a factor, rounded to the currency's scale. */
  public Money times(BigDecimal factor, RoundingMode rounding) {
    return rounded(amount.multiply(factor), currency, rounding);
  }

  /**
   * Splits this amount in proportion to {@code weights} so that nothing is lost: the parts add up
   * to it exactly. Each part is its exact share rounded towards zero; the units left over go to the
   * largest remainders, the earlier part first among equals. Weights that are all zero count as
   * equal.
   *
   * @param weights not negative, at least one
   * @return one part per weight, in order
   */
  public List<Money> allocate(List<BigDecimal> weights) {
    if (weights.isEmpty() || weights.stream().anyMatch(w -> w.signum() < 0)) {
      throw new IllegalArgumentException("an amount is split by one weight or more, none negative");
    }
    BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (total.signum() == 0) {
      return allocate(weights.stream().map(w -> BigDecimal.ONE).toList());
    }
    // Whole numbers throughout: weights are brought to one scale, so that no share is ever rounded.
    int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    BigInteger whole = total.setScale(Math.max(scale, 0)).unscaledValue();
    BigInteger units = amount.unscaledValue().abs();
    List<BigInteger> shares = new ArrayList<>();
    List<BigInteger> remainders = new ArrayList<>();
    BigInteger left = units;
    for (BigDecimal weight : weights) {
      BigInteger exact = units.multiply(weight.setScale(Math.max(scale, 0)).unscaledValue());
      BigInteger[] parts = exact.divideAndRemainder(whole);
      shares.add(parts[0]);
      remainders.add(parts[1]);
      left = left.subtract(parts[0]);
    }
    List<Integer> order =
        IntStream.range(0, weights.size())
            .boxed()
            .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
            .toList();
    for (int i = 0; i < left.intValueExact(); i++) {
      shares.set(order.get(i), shares.get(order.get(i)).add(BigInteger.ONE));
    }
    BigInteger sign = BigInteger.valueOf(isNegative() ? -1 : 1);
    return shares.stream()
        .map(s -> new Money(new BigDecimal(s.multiply(sign), amount.scale()), currency))
        .toList();
  }

  /** Splits this amount into {@code parts} that differ by at most one unit and add up to it. */
  public List<Money> split(int parts) {
    if (parts < 1) {
      throw new IllegalArgumentException("an amount is split into one part or more");
    }
    return allocate(java.util.Collections.nCopies(parts, BigDecimal.ONE));
  }

  /** Whether it is nothing. */
  public boolean isZero() {
    return amount.signum() == 0;
  }

  /** Whether it is more than nothing. */
  public boolean isPositive() {
    return amount.signum() > 0;
  }

  /** Whether it is less than nothing. */
  public boolean isNegative() {
    return amount.signum() < 0;
  }

  /** The smaller of the two. */
  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * Compares amounts of one currency.
   *
   * @throws IllegalArgumentException if the other is of another currency
   */
  @Override
  public int compareTo(Money other) {
    return amount.compareTo(same(other).amount);
  }

  /** The currency code, a blank and the amount with a point, such as {@code BRL 10.50}. */
  @Override
  public String toString() {
    return currency.getCurrencyCode() + " " + amount.toPlainString();
  }

  private Money same(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(
          "no arithmetic between currencies: " + currency + " and " + other.currency);
    }
    return other;
  }

  private static BigDecimal decimal(String text) {
    // Hostile exponents ("1e999999999") would cost memory before any check could see them.
    if (!text.matches("-?\\d{1,18}(\\.\\d{1,9})?")) {
      throw new IllegalArgumentException("an amount is digits with a point: '" + text + "'");
    }
    return new BigDecimal(text);
  }

  private static Currency currencyOf(String code) {
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("not an ISO 4217 currency code: '" + code + "'", e);
    }
  }
}
