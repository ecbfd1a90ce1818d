package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.balcao.spi.hook.Happening;
import org.balcao.spi.hook.Reaction;
import org.junit.jupiter.api.Test;

/** What every {@link Reaction} keeps. */
public interface ReactionContract extends PluginContract<Reaction> {

  @Override
  default Class<Reaction> extensionPoint() {
    return Reaction.class;
  }

  /**
   * An event that it wants; of the author, where it cannot do anything with the first of its own.
   */
  default String event() {
    try (Bench<Reaction> bench = new Bench<>(this)) {
      return bench.plugin().events().stream().sorted().findFirst().orElse("OrderPlaced");
    }
  }

  @Override
  default List<Operation<Reaction, ?, ?, ?>> operations() {
    return List.of(
        Operation.<Reaction, Happening, Reaction.Reacted>effect(
                "react",
                Reaction::react,
                bench -> HookSamples.happening(bench.unique("e-"), event()))
            .strange(bench -> HookSamples.strangeHappening(bench.unique("e-"), event())));
  }

  /** It wants events, and the same ones each time it is asked. */
  @Test
  default void aReactionNamesItsEvents() {
    try (Bench<Reaction> bench = new Bench<>(this)) {
      Set<String> events = bench.plugin().events();
      assertFalse(events.isEmpty(), "it wants nothing");
      assertTrue(
          events.stream().allMatch(event -> event.matches("[A-Z][A-Za-z]+")),
          () -> "names of events: " + events);
      assertEquals(events, bench.plugin().events(), "asked again");
    }
  }
}
