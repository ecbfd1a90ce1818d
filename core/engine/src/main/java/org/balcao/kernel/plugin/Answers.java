package org.balcao.kernel.plugin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.balcao.spi.FailureKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.jspecify.annotations.Nullable;

/** Believes of a plugin's answer only what can be true. Runs on the plugin's own thread. */
final class Answers {
  private static final int LONGEST_DIAGNOSTIC = 500;
  private static final Duration LONGEST_WAIT = Duration.ofDays(30);
  private static final Instant EARLIEST = Instant.EPOCH;
  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  private Answers() {}

  /** The answer if it can be one to this request, else that it is unknown. */
  static <R> Outcome<R> checked(
      @Nullable Outcome<R> answer,
      OperationKey key,
      Function<? super R, Optional<String>> mismatch) {
    if (answer == null) {
      return Outcome.unknown(key, FailureKind.PLUGIN_FAILURE, "the plugin answered null");
    }
    try {
      return answer.fold(
          done -> done(done, key, mismatch),
          pending -> pending(pending, key),
          rejected ->
              Objects.isNull(rejected.kind()) || Objects.isNull(rejected.ref())
                  ? malformed(key, "a refusal without a kind or a reference")
                  : rejected,
          not -> notApplied(not, key),
          unknown -> unknown(unknown, key));
    } catch (RuntimeException | StackOverflowError e) {
      return malformed(key, "reading the answer failed: " + Thrown.describe(e));
    }
  }

  private static <R> Outcome<R> done(
      Outcome.Done<R> done, OperationKey key, Function<? super R, Optional<String>> mismatch) {
    if (Objects.isNull(done.value()) || Objects.isNull(done.ref())) {
      return malformed(key, "a success without a value or a reference");
    }
    R value = own(done.value());
    Optional<String> wrong = mismatch.apply(value);
    return wrong.isPresent() ? malformed(key, wrong.get()) : Outcome.done(value, done.ref());
  }

  private static <R> Outcome<R> pending(Outcome.Pending<R> pending, OperationKey key) {
    if (Objects.isNull(pending.ref())
        || Objects.isNull(pending.reason())
        || Objects.isNull(pending.action())
        || !sane(pending.notBefore())
        || Objects.isNull(pending.deadline())
        || !pending.deadline().map(Answers::sane).orElse(true)) {
      return malformed(key, "a pending answer without a reference, or with impossible times");
    }
    return pending;
  }

  private static <R> Outcome<R> notApplied(Outcome.NotApplied<R> not, OperationKey key) {
    if (Objects.isNull(not.kind()) || Objects.isNull(not.retryAfter())) {
      return malformed(key, "a failure without a kind or a delay");
    }
    Duration wait = not.retryAfter().isNegative() ? Duration.ZERO : not.retryAfter();
    return new Outcome.NotApplied<>(
        not.kind(), wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait, cut(not.diagnostic()));
  }

  private static <R> Outcome<R> unknown(Outcome.Unknown<R> unknown, OperationKey key) {
    return Objects.isNull(unknown.kind())
        ? malformed(key, "an unknown outcome without a kind")
        : Outcome.unknown(key, unknown.kind(), cut(unknown.diagnostic()));
  }

  /** A list that no plugin can change, or fail in, after its call. */
  @SuppressWarnings("unchecked") // the extension points answer with List, never with a subtype
  private static <R> R own(R value) {
    return value instanceof List<?> list ? (R) List.copyOf(list) : value;
  }

  private static boolean sane(@Nullable Instant moment) {
    return moment != null && !moment.isBefore(EARLIEST) && !moment.isAfter(LATEST);
  }

  /** Short enough to be kept, on one line. */
  static String cut(@Nullable String diagnostic) {
    if (diagnostic == null) {
      return "";
    }
    String line = diagnostic.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() > LONGEST_DIAGNOSTIC ? line.substring(0, LONGEST_DIAGNOSTIC) : line;
  }

  private static <R> Outcome<R> malformed(OperationKey key, String why) {
    return Outcome.unknown(key, FailureKind.MALFORMED_RESPONSE, cut(why));
  }
}
