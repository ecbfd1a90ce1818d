package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.balcao.spi.hook.Validator;
import org.junit.jupiter.api.Test;

/** What every {@link Validator} keeps: it is pure, and says where it stands. */
public interface ValidatorContract extends PolicyContract<Validator> {

  @Override
  default Class<Validator> extensionPoint() {
    return Validator.class;
  }

  @Override
  default List<Rule<Validator, ?, ?>> rules() {
    return HookSamples.VALIDATED.stream()
        .sorted()
        .<Rule<Validator, ?, ?>>map(
            point ->
                Rule.of(
                    "validate at " + point,
                    Validator::validate,
                    bench -> HookSamples.situation(point, 5000)))
        .toList();
  }

  /** It stands at points that there are, and at the same ones each time it is asked. */
  @Test
  default void aValidatorStandsAtPointsThatThereAre() {
    try (Bench<Validator> bench = new Bench<>(this)) {
      Set<String> points = bench.plugin().points();
      assertFalse(points.isEmpty(), "it stands nowhere");
      assertTrue(HookSamples.VALIDATED.containsAll(points), () -> "it stands at " + points);
      assertEquals(points, bench.plugin().points(), "asked again");
    }
  }

  /** Each objection has a code for programs and a message for people. */
  @Test
  default void anObjectionSaysWhy() {
    try (Bench<Validator> bench = new Bench<>(this)) {
      for (String point : bench.plugin().points()) {
        bench
            .plugin()
            .validate(HookSamples.situation(point, 5000))
            .forEach(
                violation ->
                    assertFalse(
                        violation.code().isBlank() || violation.message().isBlank(),
                        violation::toString));
      }
    }
  }
}
