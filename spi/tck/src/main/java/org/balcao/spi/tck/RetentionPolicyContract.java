package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import org.balcao.spi.policy.RetentionPolicy;
import org.balcao.spi.policy.RetentionPolicy.Datum;
import org.balcao.spi.policy.RetentionPolicy.Retention;
import org.junit.jupiter.api.Test;

/** What every {@link RetentionPolicy} keeps. */
public interface RetentionPolicyContract
    extends GeneratedChecks<RetentionPolicy, Datum, Retention> {

  @Override
  default Class<RetentionPolicy> extensionPoint() {
    return RetentionPolicy.class;
  }

  @Override
  default Retention ask(RetentionPolicy policy, Datum input) {
    return policy.judge(input);
  }

  @Override
  default List<Datum> inputs() {
    return RetentionPolicyCases.ALL;
  }

  /** Who asks for erasure is not kept longer for it. */
  @Test
  default void askingForErasureNeverKeepsLonger() {
    Inputs.each(
        this,
        (policy, input) -> {
          LocalDate before = ask(policy, RetentionPolicyCases.asked(input, false)).keepUntil();
          LocalDate after = ask(policy, RetentionPolicyCases.asked(input, true)).keepUntil();
          assertFalse(after.isAfter(before), () -> "until " + after + " instead of " + before);
        });
  }

  /** What is still in use goes no earlier than what is not. */
  @Test
  default void whatIsUsedIsNotErasedEarlier() {
    Inputs.each(
        this,
        (policy, input) -> {
          LocalDate unused = ask(policy, input).keepUntil();
          LocalDate used = ask(policy, RetentionPolicyCases.used(input)).keepUntil();
          assertFalse(used.isBefore(unused), () -> "until " + used + " instead of " + unused);
        });
  }
}
