package org.balcao.kernel.shadow;

import java.util.List;
import org.balcao.spi.Outcome;

/** Puts two outcomes side by side. */
final class Verdicts {
  private static final System.Logger LOG = System.getLogger(Verdicts.class.getName());

  private Verdicts() {}

  /**
   * How two outcomes compare.
   *
   * @param compared where both answered
   */
  record Verdict(Finished.Result result, Compared compared) {}

  static <R> Verdict of(Outcome<R> live, Outcome<R> shadow, Comparison<R> comparison) {
    boolean first = answers(live);
    boolean second = answers(shadow);
    if (!first || !second) {
      Finished.Result result =
          first
              ? Finished.Result.ONLY_LIVE
              : second ? Finished.Result.ONLY_SHADOW : Finished.Result.NEITHER;
      return new Verdict(result, Compared.same());
    }
    Compared compared = compared(live, shadow, comparison);
    return new Verdict(
        compared.agreed() ? Finished.Result.AGREED : Finished.Result.DIFFERED, compared);
  }

  /** What is final: a failure is none, nor what somebody has yet to decide. */
  private static boolean answers(Outcome<?> outcome) {
    return outcome instanceof Outcome.Done || outcome instanceof Outcome.Rejected;
  }

  private static <R> Compared compared(
      Outcome<R> live, Outcome<R> shadow, Comparison<R> comparison) {
    if (live instanceof Outcome.Done<R> one && shadow instanceof Outcome.Done<R> other) {
      try {
        return comparison.compare(one.value(), other.value());
      } catch (RuntimeException e) {
        // The answers are records of the SPI; what fails is what a plugin has put into them.
        LOG.log(System.Logger.Level.WARNING, "answers of " + comparison.operation(), e);
        return Compared.of(
            List.of(new Difference("cannot be compared", e.getClass().getSimpleName())));
      }
    }
    String one = refusal(live);
    String other = refusal(shadow);
    return one.equals(other)
        ? Compared.same()
        : Compared.of(
            List.of(new Difference(one + " → " + other, "live: " + one + ", in shadow: " + other)));
  }

  /** Without the violations, which may quote the request. */
  private static String refusal(Outcome<?> outcome) {
    return outcome instanceof Outcome.Rejected<?> rejected
        ? "refused as " + rejected.kind()
        : "answered";
  }
}
