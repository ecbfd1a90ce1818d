package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcao.spi.hook.Contributor;
import org.balcao.spi.hook.Situation;
import org.junit.jupiter.api.Test;

/** What every {@link Contributor} keeps. */
public interface ContributorContract
    extends GeneratedChecks<Contributor, Situation, Map<String, String>> {

  @Override
  default Class<Contributor> extensionPoint() {
    return Contributor.class;
  }

  @Override
  default Map<String, String> ask(Contributor contributor, Situation input) {
    return contributor.contribute(input);
  }

  @Override
  default List<Situation> inputs() {
    try (Bench<Contributor> bench = new Bench<>(this)) {
      return HookSamples.situations(HookSamples.CONTRIBUTED, bench.plugin().points());
    }
  }

  /** It stands at points that there are, and at the same ones each time it is asked. */
  @Test
  default void aContributorStandsAtPointsThatThereAre() {
    try (Bench<Contributor> bench = new Bench<>(this)) {
      Set<String> points = bench.plugin().points();
      assertFalse(points.isEmpty(), "it stands nowhere");
      assertTrue(HookSamples.CONTRIBUTED.containsAll(points), () -> "it stands at " + points);
      assertEquals(points, bench.plugin().points(), "asked again");
    }
  }

  /** What it adds is small enough to be kept with an order. */
  @Test
  default void aContributionCanBeKept() {
    Inputs.each(
        this,
        (contributor, input) ->
            ask(contributor, input)
                .forEach(
                    (key, value) -> {
                      assertTrue(!key.isBlank() && key.length() <= 100, () -> "a key: " + key);
                      assertTrue(value.length() <= 1000, () -> "the value of " + key);
                    }));
  }

  /** What it adds holds no number that could be a card's. */
  @Test
  default void aContributionHoldsNoCardNumber() {
    Inputs.each(
        this,
        (contributor, input) ->
            ask(contributor, input)
                .forEach(
                    (key, value) ->
                        assertFalse(CardNumbers.isIn(value), () -> "the value of " + key)));
  }
}
