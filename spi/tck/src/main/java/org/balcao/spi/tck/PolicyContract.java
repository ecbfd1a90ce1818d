package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.balcao.spi.Policy;
import org.junit.jupiter.api.Test;

/**
 * What every policy keeps, beside what every plugin does: it is a pure function. The contract of
 * each policy extends it and lists its {@link #rules}.
 *
 * @param <P> the extension point
 */
public interface PolicyContract<P extends Policy> extends PluginContract<P> {

  /** All questions to the policy; of the extension point's contract. */
  List<Rule<P, ?, ?>> rules();

  @Override
  default List<Operation<P, ?, ?, ?>> operations() {
    return rules().stream().<Operation<P, ?, ?, ?>>map(Rule::operation).toList();
  }

  /** A question is answered the same when it is asked again, whatever the clock says by then. */
  @Test
  default void aRuleAnswersTheSameAgain() {
    try (Bench<P> bench = new Bench<>(this)) {
      for (Rule<P, ?, ?> rule : rules()) {
        Object first = rule.answer(bench, bench.plugin());
        bench.clock().pass(Duration.ofDays(40));
        assertEquals(first, rule.answer(bench, bench.plugin()), rule.name() + ", asked again");
      }
    }
  }

  /** Instances of the same settings answer the same, as on several nodes or after a restart. */
  @Test
  default void instancesAgree() {
    try (Bench<P> bench = new Bench<>(this)) {
      P second = bench.second();
      for (Rule<P, ?, ?> rule : rules()) {
        assertEquals(
            rule.answer(bench, bench.plugin()),
            rule.answer(bench, second),
            rule.name() + ", asked of another instance");
      }
    }
  }

  /** Many threads that ask at once get the same answer. */
  @Test
  default void manyThreadsGetTheSameAnswer() throws Exception {
    try (Bench<P> bench = new Bench<>(this)) {
      for (Rule<P, ?, ?> rule : rules()) {
        Set<Object> answers =
            new HashSet<>(Crowd.all(n -> rule.answer(bench, bench.plugin()), patience()));
        assertEquals(1, answers.size(), () -> rule.name() + ", different answers: " + answers);
      }
    }
  }
}
