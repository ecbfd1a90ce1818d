package org.balcao.spi.tck;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Money;
import org.balcao.spi.policy.RecoveryPolicy.Kind;
import org.balcao.spi.policy.RecoveryPolicy.Signal;

/** Sales that are being lost. */
final class RecoveryPolicyCases {
  static final List<Signal> ALL = Dice.inputs(sample(), RecoveryPolicyCases::thrown);

  private RecoveryPolicyCases() {}

  private static Signal sample() {
    return new Signal(
        Kind.CART_IDLE,
        Instant.parse("2051-03-01T12:00:00Z"),
        Money.of("100.00", "BRL"),
        Optional.of(Person.CUSTOMER_ID),
        Set.of("EMAIL"),
        0);
  }

  private static Signal thrown(Dice dice) {
    return new Signal(
        dice.of(List.of(Kind.values())),
        dice.moment(),
        dice.money(1_000_000, dice.currency()),
        dice.oneIn(2) ? Optional.empty() : Optional.of(Person.CUSTOMER_ID),
        dice.someOf(Set.of("EMAIL", "SMS", "WHATSAPP", "CONTRACT_UNKNOWN")),
        dice.below(5));
  }
}
