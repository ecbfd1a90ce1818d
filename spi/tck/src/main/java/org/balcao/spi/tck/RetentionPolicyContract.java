package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import org.balcao.spi.policy.RetentionPolicy;
import org.junit.jupiter.api.Test;

/** What every {@link RetentionPolicy} keeps: it is pure, and its answer makes sense. */
public interface RetentionPolicyContract extends PolicyContract<RetentionPolicy> {

  @Override
  default Class<RetentionPolicy> extensionPoint() {
    return RetentionPolicy.class;
  }

  @Override
  default List<Rule<RetentionPolicy, ?, ?>> rules() {
    return List.of(
        Rule.of("judge", RetentionPolicy::judge, bench -> RetentionPolicyCases.sample()));
  }

  /** Who asks for erasure is not kept longer for it. */
  @Test
  default void askingForErasureNeverKeepsLonger() {
    try (Bench<RetentionPolicy> bench = new Bench<>(this)) {
      for (RetentionPolicy.Datum input : RetentionPolicyCases.all()) {
        RetentionPolicy.Retention answer = bench.plugin().judge(input);
        LocalDate before =
            bench.plugin().judge(RetentionPolicyCases.asked(input, false)).keepUntil();
        LocalDate after = bench.plugin().judge(RetentionPolicyCases.asked(input, true)).keepUntil();
        assertFalse(after.isAfter(before), answer::toString);
      }
    }
  }
}
