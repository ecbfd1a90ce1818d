package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.balcao.spi.policy.ContactPolicy;
import org.junit.jupiter.api.Test;

/** What every {@link ContactPolicy} keeps: it is pure, and its answer makes sense. */
public interface ContactPolicyContract extends PolicyContract<ContactPolicy> {

  @Override
  default Class<ContactPolicy> extensionPoint() {
    return ContactPolicy.class;
  }

  @Override
  default List<Rule<ContactPolicy, ?, ?>> rules() {
    return List.of(Rule.of("judge", ContactPolicy::judge, bench -> ContactPolicyCases.sample()));
  }

  /** What may be sent later may be sent after now; only that has a moment. */
  @Test
  default void laterLiesInTheFuture() {
    try (Bench<ContactPolicy> bench = new Bench<>(this)) {
      for (ContactPolicy.Contact input : ContactPolicyCases.all()) {
        ContactPolicy.Answer answer = bench.plugin().judge(input);
        boolean later = answer.verdict() == ContactPolicy.Verdict.LATER;
        assertEquals(later, answer.notBefore().isPresent(), answer::toString);
        assertTrue(
            answer.notBefore().map(at -> at.isAfter(input.now())).orElse(true), answer::toString);
      }
    }
  }

  /** Nothing is sent where the recipient, or a list that binds the store, forbids it. */
  @Test
  default void theBlockedAreLeftInPeace() {
    try (Bench<ContactPolicy> bench = new Bench<>(this)) {
      for (ContactPolicy.Contact input : ContactPolicyCases.all()) {
        ContactPolicy.Answer answer = bench.plugin().judge(input);
        assertTrue(
            !input.blocked() || answer.verdict() == ContactPolicy.Verdict.REFUSED,
            answer::toString);
      }
    }
  }
}
