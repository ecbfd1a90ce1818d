package org.balcao.spi;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is known about an operation of a provider. An effect outside is never assumed: of the five
 * answers exactly one says that it happened, two say for certain that it did not, one that it is
 * under way and one that nobody knows.
 *
 * <p>The kernel decides what follows from each; a plugin only tells the truth. Rules for authors:
 *
 * <ul>
 *   <li>nothing was sent: {@link NotApplied};
 *   <li>bytes may have been sent and no readable answer came: {@link Unknown};
 *   <li>the provider asked to slow down: {@link NotApplied} with its own delay;
 *   <li>our credentials were refused: {@link NotApplied} with {@link FailureKind#AUTHENTICATION},
 *       never a refusal that a customer would see;
 *   <li>the provider says "duplicate": look the operation up and answer what exists.
 * </ul>
 *
 * <p>Java 17 has no exhaustive {@code switch} over sealed types; {@link #fold} is the way to
 * consume an outcome, since it makes the compiler ask for every case.
 *
 * @param <T> the value of a success
 */
public sealed interface Outcome<T> {

  /**
   * It happened, and is final as far as this operation goes.
   *
   * @param value what came of it
   * @param ref the provider's own name for it
   */
  record Done<T>(T value, ProviderRef ref) implements Outcome<T> {}

  /**
   * The provider accepted it, and its effect is not final: a human review, a bank transfer waiting
   * to be paid, a label in the making. A webhook or a poll of {@link Effect#lookup} settles it.
   *
   * @param ref the provider's own name for it
   * @param reason what it waits for
   * @param notBefore the earliest moment at which asking again makes sense
   * @param deadline when the provider gives up by itself, if it said so
   * @param action what the buyer has to do, if it is the buyer it waits for
   */
  record Pending<T>(
      ProviderRef ref,
      PendingReason reason,
      Instant notBefore,
      Optional<Instant> deadline,
      Optional<CustomerAction> action)
      implements Outcome<T> {}

  /**
   * It certainly did not happen, and the same request will never work. A business answer, shown to
   * the right person.
   *
   * @param kind why, in the kernel's words
   * @param violations why, in the provider's words; may be empty
   * @param ref the provider's own name for the refusal, if it gave one
   */
  record Rejected<T>(RejectionKind kind, List<Violation> violations, Optional<ProviderRef> ref)
      implements Outcome<T> {
    /** Copies the list. */
    public Rejected {
      violations = List.copyOf(violations);
    }
  }

  /**
   * It certainly did not happen; the same request with the same key may work later.
   *
   * @param kind what went wrong
   * @param retryAfter how long to wait at least; {@link Duration#ZERO} leaves it to the kernel
   * @param diagnostic for operators; holds no secret and no personal data
   */
  record NotApplied<T>(FailureKind kind, Duration retryAfter, String diagnostic)
      implements Outcome<T> {}

  /**
   * Nobody knows whether it happened. The kernel never repeats it blindly: {@link Effect#lookup}
   * settles it, or else a person does.
   *
   * @param key the operation
   * @param kind what went wrong
   * @param diagnostic for operators; holds no secret and no personal data
   */
  record Unknown<T>(OperationKey key, FailureKind kind, String diagnostic) implements Outcome<T> {}

  /**
   * Hands this outcome to the function made for its case.
   *
   * @return what that function returned
   */
  default <R> R fold(
      Function<? super Done<T>, ? extends R> done,
      Function<? super Pending<T>, ? extends R> pending,
      Function<? super Rejected<T>, ? extends R> rejected,
      Function<? super NotApplied<T>, ? extends R> notApplied,
      Function<? super Unknown<T>, ? extends R> unknown) {
    if (this instanceof Done<T> d) {
      return done.apply(d);
    }
    if (this instanceof Pending<T> p) {
      return pending.apply(p);
    }
    if (this instanceof Rejected<T> r) {
      return rejected.apply(r);
    }
    if (this instanceof NotApplied<T> n) {
      return notApplied.apply(n);
    }
    return unknown.apply((Unknown<T>) this);
  }

  /** The same outcome with another value: a success is mapped, every other case is kept. */
  default <R> Outcome<R> map(Function<? super T, ? extends R> mapping) {
    return fold(
        d -> new Done<>(mapping.apply(d.value()), d.ref()),
        p -> new Pending<>(p.ref(), p.reason(), p.notBefore(), p.deadline(), p.action()),
        r -> new Rejected<>(r.kind(), r.violations(), r.ref()),
        n -> new NotApplied<>(n.kind(), n.retryAfter(), n.diagnostic()),
        u -> new Unknown<>(u.key(), u.kind(), u.diagnostic()));
  }

  /** The value, if it happened. */
  default Optional<T> toOptional() {
    return this instanceof Done<T> d ? Optional.of(d.value()) : Optional.empty();
  }

  /** It happened: {@code value}, known to the provider as {@code ref}. */
  static <T> Outcome<T> done(T value, ProviderRef ref) {
    return new Done<>(value, ref);
  }

  /** It is under way and nobody has to do anything but wait until {@code notBefore}. */
  static <T> Outcome<T> pending(ProviderRef ref, PendingReason reason, Instant notBefore) {
    return new Pending<>(ref, reason, notBefore, Optional.empty(), Optional.empty());
  }

  /** It will never happen, for one reason. */
  static <T> Outcome<T> rejected(RejectionKind kind, String code, String message) {
    return new Rejected<>(kind, List.of(Violation.of(code, message)), Optional.empty());
  }

  /** It did not happen; the kernel may try again when it likes. */
  static <T> Outcome<T> notApplied(FailureKind kind, String diagnostic) {
    return new NotApplied<>(kind, Duration.ZERO, diagnostic);
  }

  /** Nobody knows. */
  static <T> Outcome<T> unknown(OperationKey key, FailureKind kind, String diagnostic) {
    return new Unknown<>(key, kind, diagnostic);
  }
}
