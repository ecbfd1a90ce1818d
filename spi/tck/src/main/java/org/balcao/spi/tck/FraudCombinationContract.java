package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.balcao.spi.policy.FraudCombination;
import org.balcao.spi.policy.FraudCombination.Course;
import org.balcao.spi.policy.FraudCombination.Decision;
import org.balcao.spi.policy.FraudCombination.Opinions;
import org.junit.jupiter.api.Test;

/** What every {@link FraudCombination} keeps. */
public interface FraudCombinationContract
    extends GeneratedChecks<FraudCombination, Opinions, Decision> {

  @Override
  default Class<FraudCombination> extensionPoint() {
    return FraudCombination.class;
  }

  @Override
  default Decision ask(FraudCombination policy, Opinions input) {
    return policy.combine(input);
  }

  @Override
  default List<Opinions> inputs() {
    return FraudCombinationCases.ALL;
  }

  /** What every provider declines is not approved. */
  @Test
  default void whatAllDeclineIsNotApproved() {
    Inputs.each(
        this,
        (policy, input) ->
            assertFalse(
                input.opinions().stream().allMatch(FraudCombinationCases::isDeclined)
                    && ask(policy, input).course() == Course.APPROVE,
                "approved, and all decline"));
  }

  /** What is not approved is not approved either when one more provider declines. */
  @Test
  default void oneMoreThatDeclinesNeverApproves() {
    Inputs.each(
        this,
        (policy, input) -> {
          if (ask(policy, input).course() != Course.APPROVE) {
            FraudCombinationCases.worse(input)
                .forEach(
                    worse ->
                        assertNotEquals(
                            Course.APPROVE,
                            ask(policy, worse).course(),
                            () -> "the course of " + worse));
          }
        });
  }
}
