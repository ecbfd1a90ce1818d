package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.balcao.spi.Violation;
import org.balcao.spi.hook.Situation;
import org.balcao.spi.hook.Validator;
import org.junit.jupiter.api.Test;

/** What every {@link Validator} keeps. */
public interface ValidatorContract extends GeneratedChecks<Validator, Situation, List<Violation>> {

  @Override
  default Class<Validator> extensionPoint() {
    return Validator.class;
  }

  @Override
  default List<Violation> ask(Validator validator, Situation input) {
    return validator.validate(input);
  }

  @Override
  default List<Situation> inputs() {
    try (Bench<Validator> bench = new Bench<>(this)) {
      return HookSamples.situations(HookSamples.VALIDATED, bench.plugin().points());
    }
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
    Inputs.each(
        this,
        (validator, input) ->
            ask(validator, input)
                .forEach(
                    violation ->
                        assertFalse(
                            violation.code().isBlank() || violation.message().isBlank(),
                            violation::toString)));
  }
}
