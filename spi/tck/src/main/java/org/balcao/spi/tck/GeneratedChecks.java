package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.balcao.spi.Policy;
import org.junit.jupiter.api.Test;

/**
 * What a policy keeps for each of several hundred inputs, which are thrown by dice and the same in
 * every run. The contract of each policy extends it.
 *
 * @param <P> the extension point
 * @param <Q> what it is asked with
 * @param <R> what it answers; equal answers are equal objects
 */
public interface GeneratedChecks<P extends Policy, Q, R> extends PolicyContract<P> {

  /** Asks a policy; of the extension point's contract. */
  R ask(P policy, Q input);

  /** What it is asked, a plain sample first; of the extension point's contract. */
  List<Q> inputs();

  @Override
  default List<Rule<P, ?, ?>> rules() {
    return List.of(Rule.of("the rule", this::ask, bench -> inputs().get(0)));
  }

  /** What was asked before does not matter: nothing is kept between questions. */
  @Test
  default void questionsDoNotInfluenceEachOther() {
    try (Bench<P> bench = new Bench<>(this)) {
      List<Q> inputs = inputs();
      List<R> first = inputs.stream().map(input -> ask(bench.plugin(), input)).toList();
      for (int i = inputs.size() - 1; i >= 0; i--) {
        Q input = inputs.get(i);
        assertEquals(
            first.get(i),
            ask(bench.plugin(), input),
            () -> "the answer, asked again after others: " + input);
      }
    }
  }

  /** Many questions at once are answered as one by one. */
  @Override
  @Test
  default void manyThreadsGetTheSameAnswer() throws Exception {
    try (Bench<P> bench = new Bench<>(this)) {
      List<Q> inputs = inputs();
      List<R> alone = inputs.stream().map(input -> ask(bench.plugin(), input)).toList();
      List<List<R>> together =
          Crowd.all(
              n -> inputs.stream().map(input -> ask(bench.plugin(), input)).toList(), patience());
      together.forEach(answers -> assertEquals(alone, answers, "answers among others"));
    }
  }
}
