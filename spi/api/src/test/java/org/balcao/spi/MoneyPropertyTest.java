package org.balcao.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class MoneyPropertyTest {
  /** Currencies of none, two, three and four decimals. */
  private static final List<String> CODES = List.of("JPY", "BRL", "EUR", "KWD", "CLF");

  @Provide
  Arbitrary<Money> amounts() {
    return Combinators.combine(
            Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L),
            Arbitraries.of(CODES).map(Currency::getInstance))
        .as(Money::ofMinor);
  }

  @Provide
  Arbitrary<List<BigDecimal>> weights() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, new BigDecimal("1000000"))
        .ofScale(4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20);
  }

  private static BigDecimal unit(Money money) {
    return BigDecimal.ONE.movePointLeft(money.amount().scale());
  }

  @Property
  void allocatedPartsAddUpExactly(
      @ForAll("amounts") Money money, @ForAll("weights") List<BigDecimal> weights) {
    List<Money> parts = money.allocate(weights);

    assertEquals(weights.size(), parts.size());
    assertEquals(money, Money.sum(money.currency(), parts));
  }

  @Property
  void everyPartIsWithinOneUnitOfItsExactShare(
      @ForAll("amounts") Money money, @ForAll("weights") List<BigDecimal> weights) {
    BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    List<BigDecimal> effective =
        total.signum() == 0 ? Collections.nCopies(weights.size(), BigDecimal.ONE) : weights;
    BigDecimal whole = effective.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Money> parts = money.allocate(weights);

    for (int i = 0; i < parts.size(); i++) {
      BigDecimal exact =
          money.amount().multiply(effective.get(i)).divide(whole, new MathContext(60));
      BigDecimal off = parts.get(i).amount().subtract(exact).abs();
      assertTrue(off.compareTo(unit(money)) < 0, i + ": " + parts.get(i) + " for " + exact);
    }
  }

  @Property
  void aPartWithoutWeightGetsNothing(
      @ForAll("amounts") Money money, @ForAll("weights") List<BigDecimal> weights) {
    List<Money> parts = money.allocate(weights);
    boolean some = weights.stream().anyMatch(weight -> weight.signum() > 0);

    for (int i = 0; i < parts.size(); i++) {
      assertTrue(!some || weights.get(i).signum() > 0 || parts.get(i).isZero());
    }
  }

  @Property
  void noPartHasAnotherSign(
      @ForAll("amounts") Money money, @ForAll("weights") List<BigDecimal> weights) {
    assertTrue(
        money.allocate(weights).stream()
            .allMatch(part -> part.isZero() || part.isNegative() == money.isNegative()));
  }

  @Property
  void aNegativeAmountIsTheMirrorOfThePositive(
      @ForAll("amounts") Money money, @ForAll("weights") List<BigDecimal> weights) {
    assertEquals(
        money.allocate(weights).stream().map(Money::negated).toList(),
        money.negated().allocate(weights));
  }

  @Property
  void theScaleOfTheWeightsDoesNotMatter(
      @ForAll("amounts") Money money,
      @ForAll("weights") List<BigDecimal> weights,
      @ForAll @IntRange(min = -6, max = 6) int shift) {
    assertEquals(
        money.allocate(weights),
        money.allocate(weights.stream().map(w -> w.scaleByPowerOfTen(shift)).toList()));
  }

  @Property
  void splitPartsDifferByOneUnitAtMostTheLargerFirst(
      @ForAll("amounts") Money money, @ForAll @IntRange(min = 1, max = 500) int count) {
    List<Money> parts = money.split(count);

    assertEquals(count, parts.size());
    assertEquals(money, Money.sum(money.currency(), parts));
    BigDecimal first = parts.get(0).amount().abs();
    BigDecimal last = parts.get(count - 1).amount().abs();
    assertTrue(first.subtract(last).compareTo(unit(money)) <= 0);
    assertTrue(
        IntStream.range(1, count)
            .allMatch(
                i -> parts.get(i - 1).amount().abs().compareTo(parts.get(i).amount().abs()) >= 0));
  }

  @Property
  void equalWeightsAreServedInOrder(
      @ForAll @LongRange(min = 0, max = 10_000) long units,
      @ForAll @IntRange(min = 1, max = 30) int count) {
    Money money = Money.ofMinor(units, Currency.getInstance("BRL"));
    BigDecimal weight = new BigDecimal("0.37");

    assertEquals(money.split(count), money.allocate(Collections.nCopies(count, weight)));
  }

  @Property
  void whatIsWrittenIsReadBack(@ForAll("amounts") Money money) {
    assertEquals(money, Money.parse(money.toString()));
    assertEquals(money, Money.ofMinor(money.minorUnits(), money.currency()));
    assertEquals(money.hashCode(), Money.parse(money.toString()).hashCode());
  }

  @Property
  void additionIsUndoneBySubtraction(
      @ForAll("amounts") Money money, @ForAll @LongRange(min = -99_999, max = 99_999) long units) {
    Money other = Money.ofMinor(units, money.currency());

    assertEquals(money, money.plus(other).minus(other));
    assertEquals(money.plus(other), other.plus(money));
    assertTrue(money.minus(money).isZero());
    assertEquals(money.compareTo(other) <= 0 ? money : other, money.min(other));
  }

  @Property
  void multiplicationIsRepeatedAddition(
      @ForAll("amounts") Money money, @ForAll @IntRange(min = 0, max = 20) int times) {
    Money sum = Money.sum(money.currency(), Collections.nCopies(times, money));

    assertEquals(sum, money.times(times));
    assertEquals(sum, money.times(BigDecimal.valueOf(times), RoundingMode.UNNECESSARY));
  }

  @Property
  void thereIsNoArithmeticBetweenCurrencies(
      @ForAll("amounts") Money a, @ForAll("amounts") Money b) {
    if (a.currency().equals(b.currency())) {
      assertEquals(a.amount().add(b.amount()), a.plus(b).amount());
    } else {
      assertThrows(IllegalArgumentException.class, () -> a.plus(b));
      assertThrows(IllegalArgumentException.class, () -> a.minus(b));
      assertThrows(IllegalArgumentException.class, () -> a.compareTo(b));
      assertThrows(IllegalArgumentException.class, () -> a.min(b));
    }
  }

  @Property
  void anyTextIsMoneyOrRefusedAndNothingElse(@ForAll String text) {
    try {
      Money money = Money.parse(text);
      assertEquals(money, Money.parse(money.toString()));
    } catch (IllegalArgumentException e) {
      assertTrue(e.getMessage() != null && !e.getMessage().isBlank());
    }
  }
}
