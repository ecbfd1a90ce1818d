package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.policy.ReturnPolicy;
import org.junit.jupiter.api.Test;

/** What every {@link ReturnPolicy} keeps: it is pure, and its answer makes sense. */
public interface ReturnPolicyContract extends PolicyContract<ReturnPolicy> {

  @Override
  default Class<ReturnPolicy> extensionPoint() {
    return ReturnPolicy.class;
  }

  @Override
  default List<Rule<ReturnPolicy, ?, ?>> rules() {
    return List.of(Rule.of("judge", ReturnPolicy::judge, bench -> ReturnPolicyCases.sample()));
  }

  /** Each line has one answer, in order, and no deadline lies before the delivery. */
  @Test
  default void everyLineIsJudged() {
    try (Bench<ReturnPolicy> bench = new Bench<>(this)) {
      for (ReturnPolicy.Request input : ReturnPolicyCases.all()) {
        List<ReturnPolicy.Answer> answer = bench.plugin().judge(input);
        assertEquals(
            input.lines().stream().map(ReturnPolicy.Line::id).toList(),
            answer.stream().map(ReturnPolicy.Answer::lineId).toList(),
            "lines that are judged");
        for (int i = 0; i < answer.size(); i++) {
          Optional<LocalDate> until = answer.get(i).until();
          Optional<LocalDate> delivered = input.lines().get(i).deliveredOn();
          assertFalse(
              until.isPresent() && delivered.isPresent() && until.get().isBefore(delivered.get()),
              answer::toString);
        }
      }
    }
  }
}
