package org.balcao.spi.tck;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.balcao.spi.Money;

/** Throws inputs for policies: the same ones in every run. */
final class Dice {

  /** How many inputs are thrown beside the sample. */
  static final int COUNT = 300;

  private static final long SEED = 4242;
  private static final Instant SPRING = Instant.parse("2051-03-01T12:00:00Z");
  private static final List<Currency> CURRENCIES =
      List.of(
          Currency.getInstance("BRL"), Currency.getInstance("JPY"), Currency.getInstance("KWD"));

  private final SplittableRandom random = new SplittableRandom(SEED);

  private Dice() {}

  /** A sample, and as many inputs as {@link #COUNT}, all different. */
  static <Q> List<Q> inputs(Q sample, Function<Dice, Q> thrower) {
    Dice dice = new Dice();
    Set<Q> inputs = new LinkedHashSet<>(Set.of(sample));
    for (int tries = 0; inputs.size() <= COUNT; tries++) {
      if (tries > 100 * COUNT) {
        throw new IllegalStateException("too few different inputs can be thrown");
      }
      inputs.add(thrower.apply(dice));
    }
    return List.copyOf(inputs);
  }

  /** From 0, below a bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Both bounds included. */
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  long number(long most) {
    return random.nextLong(1, most);
  }

  /** From 0 to 1. */
  double share() {
    return random.nextDouble();
  }

  /** Once in so many throws. */
  boolean oneIn(int throwsOfDice) {
    return random.nextInt(throwsOfDice) == 0;
  }

  <T> T of(List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }

  /** Some of them, none to all. */
  <T> Set<T> someOf(Set<T> choice) {
    Set<T> some = new LinkedHashSet<>();
    // In an order that is the same in every run, which a set's own is not.
    choice.stream().sorted().filter(item -> random.nextBoolean()).forEach(some::add);
    return Set.copyOf(some);
  }

  /** So many things, each made with its number. */
  <T> List<T> list(int least, int most, IntFunction<T> maker) {
    return IntStream.range(0, between(least, most)).mapToObj(maker).toList();
  }

  Currency currency() {
    return of(CURRENCIES);
  }

  /** From nothing to so many of the smallest units. */
  Money money(int mostUnits, Currency currency) {
    return Money.ofMinor(between(0, mostUnits), currency);
  }

  Instant moment() {
    return SPRING.plus(Duration.ofMinutes(below(600_000)));
  }

  LocalDate date() {
    return LocalDate.of(2051, 3, 1).plusDays(below(400));
  }
}
