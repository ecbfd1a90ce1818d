package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.balcao.spi.hook.Contributor;
import org.junit.jupiter.api.Test;

/** What every {@link Contributor} keeps: it is pure, and adds what can be kept. */
public interface ContributorContract extends PolicyContract<Contributor> {

  @Override
  default Class<Contributor> extensionPoint() {
    return Contributor.class;
  }

  @Override
  default List<Rule<Contributor, ?, ?>> rules() {
    return HookSamples.CONTRIBUTED.stream()
        .<Rule<Contributor, ?, ?>>map(
            point ->
                Rule.of(
                    "contribute at " + point,
                    Contributor::contribute,
                    bench -> HookSamples.situation(point, 2)))
        .toList();
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
    try (Bench<Contributor> bench = new Bench<>(this)) {
      for (String point : bench.plugin().points()) {
        bench
            .plugin()
            .contribute(HookSamples.situation(point, 2))
            .forEach(
                (key, value) -> {
                  assertTrue(!key.isBlank() && key.length() <= 100, () -> "a key: " + key);
                  assertTrue(value.length() <= 1000, () -> "the value of " + key);
                });
      }
    }
  }
}
