package org.balcao.backoffice.screening;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.balcao.spi.fraud.FraudAssessment.Signal;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.policy.FraudCombination.Course;

/** What several judgements come to where no policy is configured: the worst counts. */
final class Combination {
  private static final int SIGNALS = 5;

  private Combination() {}

  /** The course; empty while somebody is still asked whose word can count. */
  static Optional<CaseCourse> of(List<Judgement> judgements) {
    Optional<Judgement> refusal = first(judgements, Verdict.DECLINE);
    if (refusal.isPresent()) {
      return Optional.of(course(Course.DECLINE, refusal.get()));
    }
    if (judgements.stream().anyMatch(j -> j.state() == Judgement.State.OPEN)) {
      return Optional.empty();
    }
    return Optional.of(
        first(judgements, Verdict.REVIEW)
            .map(judgement -> course(Course.REVIEW, judgement))
            .orElseGet(() -> new CaseCourse(Course.APPROVE, approval(judgements), by())));
  }

  private static Optional<Judgement> first(List<Judgement> judgements, Verdict verdict) {
    return judgements.stream()
        .filter(j -> j.verdict().or(j::fallback).equals(Optional.of(verdict)))
        .findFirst();
  }

  private static CaseCourse course(Course course, Judgement counts) {
    return new CaseCourse(course, reason(counts), by());
  }

  /** Who said so, and why. */
  static String reason(Judgement judgement) {
    return judgement.provider()
        + ": "
        + judgement
            .verdict()
            .map(verdict -> verdict.name().toLowerCase(Locale.ROOT) + codes(judgement.signals()))
            .orElseGet(() -> judgement.problem().orElse("no answer"));
  }

  private static String codes(List<Signal> signals) {
    return signals.isEmpty()
        ? ""
        : signals.stream()
            .map(Signal::code)
            .distinct()
            .limit(SIGNALS)
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private static String approval(List<Judgement> judgements) {
    return judgements.isEmpty() ? "no provider is asked" : "none has anything against it";
  }

  private static String by() {
    return CaseCourse.STRICTEST;
  }
}
