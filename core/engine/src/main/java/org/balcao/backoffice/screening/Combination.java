package org.balcao.backoffice.screening;

import java.util.List;
import java.util.Optional;

/** What several judgements come to: the worst counts, and a person has the last word. */
final class Combination {
  private Combination() {}

  /**
   * @param failure what a provider counts as that gave no answer
   */
  static ScreeningResult of(
      List<Judgement> judgements, Optional<ReviewDecision> decision, ScreeningResult failure) {
    if (decision.isPresent()) {
      return decision.get().approved() ? ScreeningResult.APPROVED : ScreeningResult.DECLINED;
    }
    ScreeningResult worst = ScreeningResult.APPROVED;
    for (Judgement judgement : judgements) {
      ScreeningResult counts = counts(judgement, failure);
      if (severity(counts) > severity(worst)) {
        worst = counts;
      }
    }
    return worst;
  }

  private static ScreeningResult counts(Judgement judgement, ScreeningResult failure) {
    return switch (judgement.state()) {
      case OPEN -> ScreeningResult.OPEN;
      case NEEDLESS -> ScreeningResult.APPROVED;
      case FAILED -> failure;
      case JUDGED ->
          switch (judgement.verdict().orElseThrow()) {
            case APPROVE, NO_OPINION -> ScreeningResult.APPROVED;
            case REVIEW -> ScreeningResult.REVIEW;
            case DECLINE -> ScreeningResult.DECLINED;
          };
    };
  }

  /** A refusal needs no further opinion; a review waits until all have spoken. */
  private static int severity(ScreeningResult result) {
    return switch (result) {
      case NONE -> 0;
      case APPROVED -> 1;
      case REVIEW -> 2;
      case OPEN -> 3;
      case DECLINED -> 4;
    };
  }
}
