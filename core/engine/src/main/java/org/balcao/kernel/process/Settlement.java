package org.balcao.kernel.process;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.balcao.spi.OperationKey;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.Violation;

/** How a provider step ended. */
public sealed interface Settlement<R> {

  /** It happened. */
  record Done<R>(OperationKey key, R value, ProviderRef ref) implements Settlement<R> {}

  /** It was refused for good. */
  record Rejected<R>(OperationKey key, RejectionKind kind, List<Violation> violations)
      implements Settlement<R> {
    /** The provider's first reason as text, or the kind. */
    public String reason() {
      return violations.stream()
          .findFirst()
          .map(v -> v.code() + ": " + v.message())
          .orElse(kind.name());
    }
  }

  /**
   * The patience ran out.
   *
   * @param certain whether it certainly did not happen; otherwise nobody knows, and a person has to
   *     find out
   * @param reason for staff
   */
  record GaveUp<R>(OperationKey key, boolean certain, String reason) implements Settlement<R> {}

  /** Hands this settlement to the function made for its case. */
  default <T> T fold(
      Function<? super Done<R>, ? extends T> done,
      Function<? super Rejected<R>, ? extends T> rejected,
      Function<? super GaveUp<R>, ? extends T> gaveUp) {
    if (this instanceof Done<R> d) {
      return done.apply(d);
    }
    if (this instanceof Rejected<R> r) {
      return rejected.apply(r);
    }
    return gaveUp.apply((GaveUp<R>) this);
  }

  /** The provider's reference, if it happened. */
  default Optional<ProviderRef> toRef() {
    return this instanceof Done<R> d ? Optional.of(d.ref()) : Optional.empty();
  }
}
