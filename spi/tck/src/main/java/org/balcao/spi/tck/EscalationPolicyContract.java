package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.balcao.spi.policy.EscalationPolicy;
import org.junit.jupiter.api.Test;

/** What every {@link EscalationPolicy} keeps: it is pure, and its answer makes sense. */
public interface EscalationPolicyContract extends PolicyContract<EscalationPolicy> {

  @Override
  default Class<EscalationPolicy> extensionPoint() {
    return EscalationPolicy.class;
  }

  @Override
  default List<Rule<EscalationPolicy, ?, ?>> rules() {
    return List.of(
        Rule.of("judge", EscalationPolicy::judge, bench -> EscalationPolicyCases.sample()));
  }

  /** The deadline lies after the complaint, and there is a reason. */
  @Test
  default void anAnswerIsDueAfterTheComplaint() {
    try (Bench<EscalationPolicy> bench = new Bench<>(this)) {
      for (EscalationPolicy.Complaint input : EscalationPolicyCases.all()) {
        EscalationPolicy.Escalation answer = bench.plugin().judge(input);
        assertFalse(answer.answerBy().isBefore(input.at()), answer::toString);
        assertFalse(answer.reason().isBlank(), answer::toString);
      }
    }
  }
}
