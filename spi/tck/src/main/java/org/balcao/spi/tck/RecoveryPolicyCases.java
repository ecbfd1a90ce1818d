package org.balcao.spi.tck;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.balcao.spi.Money;
import org.balcao.spi.policy.RecoveryPolicy;

/**
 * Inputs of a {@link RecoveryPolicy}: one that shows something, and many that were thrown by dice.
 */
final class RecoveryPolicyCases {
  private static final int COUNT = 300;

  private RecoveryPolicyCases() {}

  static List<RecoveryPolicy.Signal> all() {
    SplittableRandom dice = new SplittableRandom(4242);
    List<RecoveryPolicy.Signal> inputs = new ArrayList<>(List.of(sample()));
    for (int i = 0; i < COUNT; i++) {
      inputs.add(thrown(dice));
    }
    return inputs;
  }

  static RecoveryPolicy.Signal sample() {
    return signal(RecoveryPolicy.Kind.CART_IDLE, 0, Set.of("EMAIL"));
  }

  private static RecoveryPolicy.Signal thrown(SplittableRandom dice) {
    RecoveryPolicy.Kind[] kinds = RecoveryPolicy.Kind.values();
    return signal(
        kinds[dice.nextInt(kinds.length)],
        dice.nextInt(4),
        dice.nextInt(4) == 0 ? Set.of() : Set.of("EMAIL", "SMS"));
  }

  private static RecoveryPolicy.Signal signal(
      RecoveryPolicy.Kind kind, int earlier, Set<String> reachable) {
    return new RecoveryPolicy.Signal(
        kind,
        Instant.parse("2051-03-01T12:00:00Z"),
        Money.ofMinor(10_000, Currency.getInstance("BRL")),
        Optional.of(Person.CUSTOMER_ID),
        reachable,
        earlier);
  }
}
