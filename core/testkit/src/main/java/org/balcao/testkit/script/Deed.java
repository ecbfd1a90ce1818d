package org.balcao.testkit.script;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.balcao.spi.RejectionKind;

/**
 * Something that a provider is asked for.
 *
 * @param request what came
 * @param value the true answer
 * @param refusal why the provider's own rules forbid it
 * @param wrongAmount a false answer made of the true one
 * @param wrongCurrency likewise
 */
record Deed<R>(
    Object request,
    R value,
    Optional<RejectionKind> refusal,
    UnaryOperator<R> wrongAmount,
    UnaryOperator<R> wrongCurrency) {

  /** Without money in the answer, one false answer is like the other. */
  static <R> Deed<R> of(Object request, R value, UnaryOperator<R> wrong) {
    return new Deed<>(request, value, Optional.empty(), wrong, wrong);
  }
}
