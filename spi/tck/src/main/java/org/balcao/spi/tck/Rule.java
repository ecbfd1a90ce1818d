package org.balcao.spi.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.balcao.spi.Outcome;
import org.balcao.spi.Policy;
import org.balcao.spi.ProviderRef;

/**
 * One question to a policy, and how to try it.
 *
 * <pre>{@code
 * Rule.of("price", PricePolicy::price, bench -> input()).strange(bench -> inputNobodyKnows())
 * }</pre>
 *
 * @param <P> the extension point
 * @param <Q> what it is asked with; equal inputs are equal objects
 * @param <R> what it answers; equal answers are equal objects
 */
public final class Rule<P extends Policy, Q, R> {
  private final String name;
  private final BiFunction<P, Q, R> call;
  private final Function<Bench<P>, Q> maker;
  private final List<Function<Bench<P>, Q>> strange = new ArrayList<>();

  private Rule(String name, BiFunction<P, Q, R> call, Function<Bench<P>, Q> maker) {
    this.name = name;
    this.call = call;
    this.maker = maker;
  }

  /**
   * A question.
   *
   * @param maker makes an input, each time an equal one
   */
  public static <P extends Policy, Q, R> Rule<P, Q, R> of(
      String name, BiFunction<P, Q, R> call, Function<Bench<P>, Q> maker) {
    return new Rule<>(name, call, maker);
  }

  /** Makes an input with values that no plugin knows; may be called several times. */
  public Rule<P, Q, R> strange(Function<Bench<P>, Q> input) {
    strange.add(input);
    return this;
  }

  String name() {
    return name;
  }

  /** The answer to the input that {@link #of} makes. */
  R answer(Bench<P> bench, P policy) {
    return heard(policy, maker.apply(bench));
  }

  private R heard(P policy, Q input) {
    try {
      R answer = call.apply(policy, input);
      if (answer == null) {
        throw new AssertionError(name + " answered null");
      }
      return answer;
    } catch (RuntimeException e) {
      throw new AssertionError(name + " threw " + e, e);
    }
  }

  /** As a question of a plugin, for the checks that hold for all plugins. */
  Operation<P, P, Q, R> operation() {
    Operation<P, P, Q, R> operation =
        Operation.rule(
            name,
            (policy, input, context) ->
                Outcome.done(heard(policy, input), new ProviderRef("answer")),
            maker);
    strange.forEach(operation::strange);
    return operation;
  }
}
