package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcao.spi.Money;
import org.balcao.spi.policy.RefundPolicy;
import org.junit.jupiter.api.Test;

/** What every {@link RefundPolicy} keeps: it is pure, and its answer makes sense. */
public interface RefundPolicyContract extends PolicyContract<RefundPolicy> {

  @Override
  default Class<RefundPolicy> extensionPoint() {
    return RefundPolicy.class;
  }

  @Override
  default List<Rule<RefundPolicy, ?, ?>> rules() {
    return List.of(Rule.of("refund", RefundPolicy::refund, bench -> RefundPolicyCases.sample()));
  }

  /** No more is paid back than was paid, and no more is kept than is paid back. */
  @Test
  default void aRefundNeverExceedsWhatWasPaid() {
    try (Bench<RefundPolicy> bench = new Bench<>(this)) {
      for (RefundPolicy.Request input : RefundPolicyCases.all()) {
        RefundPolicy.Refund answer = bench.plugin().refund(input);
        Money all = Money.zero(input.shippingPaid().currency());
        for (RefundPolicy.Line line : input.lines()) {
          Money back = answer.goods().getOrDefault(line.id(), Money.zero(all.currency()));
          assertFalse(back.isNegative(), answer::toString);
          assertTrue(back.compareTo(line.paid()) <= 0, answer::toString);
          all = all.plus(back);
        }
        Set<String> asked =
            input.lines().stream().map(RefundPolicy.Line::id).collect(Collectors.toSet());
        assertTrue(asked.containsAll(answer.goods().keySet()), answer::toString);
        assertFalse(answer.shipping().isNegative() || answer.fee().isNegative(), answer::toString);
        assertTrue(answer.shipping().compareTo(input.shippingPaid()) <= 0, answer::toString);
        assertTrue(answer.fee().compareTo(all.plus(answer.shipping())) <= 0, answer::toString);
      }
    }
  }
}
