package org.balcao.backoffice.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.balcao.backoffice.payment.Distribution.Part;
import org.balcao.backoffice.payment.Distribution.Pot;
import org.balcao.spi.Money;

class DistributionPropertyTest {
  private static final Currency JPY = Currency.getInstance("JPY");

  @Property
  void partsAndRestAddUpAndNoPotGivesMoreThanItHas(
      @ForAll @Size(max = 8) List<@LongRange(max = 10_000) Long> holds,
      @ForAll @LongRange(max = 50_000) long amount) {
    List<Pot<Integer>> pots = pots(holds);

    Distribution<Integer> distribution = Distribution.of(yen(amount), pots);

    assertEquals(yen(amount), distribution.total().plus(distribution.rest()));
    for (Part<Integer> part : distribution.parts()) {
      assertTrue(part.amount().isPositive());
      assertTrue(part.amount().compareTo(pots.get(part.of()).holds()) <= 0);
    }
    long all = holds.stream().mapToLong(Long::longValue).sum();
    assertEquals(yen(Math.max(0, amount - all)), distribution.rest());
  }

  @Property
  void aPotIsTouchedOnlyOnceAllBeforeItAreEmpty(
      @ForAll @Size(min = 1, max = 8) List<@LongRange(max = 10_000) Long> holds,
      @ForAll @LongRange(min = 1, max = 50_000) long amount) {
    List<Pot<Integer>> pots = pots(holds);

    List<Part<Integer>> parts = Distribution.of(yen(amount), pots).parts();

    for (int i = 0; i + 1 < parts.size(); i++) {
      assertEquals(pots.get(parts.get(i).of()).holds(), parts.get(i).amount());
      assertTrue(parts.get(i).of() < parts.get(i + 1).of());
    }
  }

  @Property
  void takingInTwoStepsIsTakingAtOnce(
      @ForAll @Size(max = 8) List<@LongRange(max = 10_000) Long> holds,
      @ForAll @LongRange(max = 20_000) long first,
      @ForAll @LongRange(max = 20_000) long second) {
    List<Long> left = new ArrayList<>(holds);
    Distribution.of(yen(first), pots(holds))
        .parts()
        .forEach(p -> left.set(p.of(), left.get(p.of()) - p.amount().minorUnits()));
    Distribution.of(yen(second), pots(left))
        .parts()
        .forEach(p -> left.set(p.of(), left.get(p.of()) - p.amount().minorUnits()));
    List<Long> atOnce = new ArrayList<>(holds);
    Distribution.of(yen(first + second), pots(holds))
        .parts()
        .forEach(p -> atOnce.set(p.of(), atOnce.get(p.of()) - p.amount().minorUnits()));

    assertEquals(atOnce, left);
  }

  private static List<Pot<Integer>> pots(List<Long> holds) {
    List<Pot<Integer>> pots = new ArrayList<>();
    holds.forEach(h -> pots.add(new Pot<>(pots.size(), yen(h))));
    return pots;
  }

  private static Money yen(long amount) {
    return Money.ofMinor(amount, JPY);
  }
}
