package org.balcao.plugin.analysis.unusual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is usual is a property of the numbers, not of their order or unit, and no one moves it. */
class UsualPropertiesTest {
  private static final BigDecimal SIX = BigDecimal.valueOf(6);

  @Provide
  Arbitrary<List<BigDecimal>> numbers() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ONE, BigDecimal.valueOf(10_000))
        .ofScale(2)
        .list()
        .ofMinSize(3)
        .ofMaxSize(30);
  }

  @Property(tries = 300)
  void theOrderOfTheNumbersDoesNotMatter(
      @ForAll("numbers") List<BigDecimal> numbers, @ForAll long seed) {
    List<BigDecimal> shuffled = new ArrayList<>(numbers);
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(Usual.of(numbers), Usual.of(shuffled));
  }

  @Property(tries = 300)
  void anotherUnitGivesTheSameInThatUnit(@ForAll("numbers") List<BigDecimal> numbers) {
    BigDecimal hundred = BigDecimal.valueOf(100);
    Usual cents = Usual.of(numbers.stream().map(n -> n.multiply(hundred)).toList());
    assertEquals(0, Usual.of(numbers).limit(SIX).multiply(hundred).compareTo(cents.limit(SIX)));
  }

  @Property(tries = 300)
  void oneWildNumberAmongManyDoesNotMoveTheMedianBeyondTheOthers(
      @ForAll("numbers") List<BigDecimal> numbers) {
    List<BigDecimal> wild = new ArrayList<>(numbers);
    wild.add(BigDecimal.valueOf(1_000_000_000));
    BigDecimal largest = Collections.max(numbers);
    assertTrue(Usual.of(wild).median().compareTo(largest) <= 0);
  }

  @Property(tries = 300)
  void nothingBelowTwiceTheMedianIsUnusual(@ForAll("numbers") List<BigDecimal> numbers) {
    Usual usual = Usual.of(numbers);
    assertTrue(usual.limit(SIX).compareTo(usual.median().multiply(BigDecimal.valueOf(2))) >= 0);
  }
}
