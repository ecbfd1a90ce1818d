package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.balcao.spi.policy.EscalationPolicy;
import org.balcao.spi.policy.EscalationPolicy.Complaint;
import org.balcao.spi.policy.EscalationPolicy.Escalation;
import org.junit.jupiter.api.Test;

/** What every {@link EscalationPolicy} keeps. */
public interface EscalationPolicyContract
    extends GeneratedChecks<EscalationPolicy, Complaint, Escalation> {

  @Override
  default Class<EscalationPolicy> extensionPoint() {
    return EscalationPolicy.class;
  }

  @Override
  default Escalation ask(EscalationPolicy policy, Complaint input) {
    return policy.judge(input);
  }

  @Override
  default List<Complaint> inputs() {
    return EscalationPolicyCases.ALL;
  }

  /** No answer is due before there was a complaint. */
  @Test
  default void anAnswerIsDueAfterTheComplaint() {
    Inputs.each(
        this,
        (policy, input) -> {
          Escalation escalation = ask(policy, input);
          assertFalse(escalation.answerBy().isBefore(input.at()), escalation::toString);
        });
  }

  /** Staff are told why. */
  @Test
  default void anEscalationHasAReason() {
    Inputs.each(
        this,
        (policy, input) ->
            assertFalse(ask(policy, input).reason().isBlank(), "there is no reason"));
  }

  /** What goes to the ombudsman would go there all the more if it were graver. */
  @Test
  default void whatIsGraverIsNotKeptBack() {
    Inputs.each(
        this,
        (policy, input) ->
            assertTrue(
                !ask(policy, input).toOmbudsman()
                    || ask(policy, EscalationPolicyCases.grave(input)).toOmbudsman(),
                "kept back when it is graver"));
  }
}
