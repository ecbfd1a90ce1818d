package org.balcao.backoffice.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.Candidate;
import org.balcao.kernel.plugin.Guarded;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.PluginUnavailableException;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.FraudProvider;
import org.balcao.spi.fraud.ScreeningPoint;
import org.balcao.spi.policy.FraudCombination;

/** Judges recorded cases again, by other providers and by the same rules; keeps nothing. */
@Dependent
class Rejudging {
  private final CaseTable cases;
  private final ScreeningTable table;
  private final EarlierOrders earlier;

  @Inject
  Rejudging(CaseTable cases, ScreeningTable table, EarlierOrders earlier) {
    this.cases = cases;
    this.table = table;
    this.earlier = earlier;
  }

  Optional<JudgedCase> recorded(
      Session session, Candidate candidate, ScreeningPoint point, UUID orderId) {
    ScreeningSettings settings = new ScreeningSettings(candidate.config());
    CaseKey key = CaseKey.of(orderId, point);
    return cases
        .find(session, key)
        .map(
            opened ->
                new JudgedCase(
                    orderId,
                    opened.facts(),
                    earlier.asOf(session, opened, opened.openedAt(), settings.history()),
                    opened.locale(),
                    recorded(session, key, opened)));
  }

  /** What was given up before it was judged came to nothing. */
  private ScreeningResult recorded(Session session, CaseKey key, ScreeningCase opened) {
    return opened
        .course()
        .or(() -> Combination.of(table.of(session, key)))
        .filter(course -> !course.by().equals(CaseCourse.PROCESS))
        .map(CaseCourse::result)
        .orElse(ScreeningResult.OPEN);
  }

  Optional<ScreeningResult> again(Candidate candidate, JudgedCase judged) {
    Optional<Guarded<FraudCombination>> policy =
        candidate.plugins().first(PluginKind.FRAUD_COMBINATION);
    Fallback fallback = new ScreeningSettings(candidate.config()).fallback();
    List<Judgement> judgements = new ArrayList<>();
    for (Guarded<FraudProvider> provider : candidate.plugins().all(PluginKind.FRAUD)) {
      if (!Wishes.points(provider).contains(judged.facts().point())) {
        continue;
      }
      Optional<Judgement> judgement = judgement(provider, judged, fallback);
      if (judgement.isEmpty()) {
        return Optional.empty();
      }
      judgements.add(judgement.get());
      if (policy.isEmpty() && judgement.get().verdict().equals(Optional.of(Verdict.DECLINE))) {
        // As in earnest: nothing that others say can change the result.
        break;
      }
    }
    return policy.isPresent()
        ? Optional.of(combined(policy.get(), judged, judgements))
        : Combination.of(judgements).map(CaseCourse::result);
  }

  /** As in earnest: a policy that fails counts as a review. */
  private static ScreeningResult combined(
      Guarded<FraudCombination> policy, JudgedCase judged, List<Judgement> judgements) {
    if (judgements.isEmpty()) {
      return ScreeningResult.APPROVED;
    }
    FraudCombination.Opinions opinions = Opinions.of(judged.facts(), judgements);
    try {
      FraudCombination.Decision decision = policy.ask("combine", p -> p.combine(opinions));
      return new CaseCourse(decision.course(), decision.reason(), policy.name()).result();
    } catch (PluginUnavailableException e) {
      return ScreeningResult.REVIEW;
    }
  }

  private static Optional<Judgement> judgement(
      Guarded<FraudProvider> provider, JudgedCase judged, Fallback fallback) {
    // A key of its own: the order was judged under another, maybe by the same provider.
    OperationKey key = new OperationKey(AssessStep.OPERATION, "replay-" + UUID.randomUUID());
    Outcome<FraudAssessment> outcome =
        provider.effect(
            key,
            1,
            judged.locale(),
            (p, context) -> p.assess(CaseView.of(judged.facts(), judged.history(), p), context),
            assessment -> Optional.empty());
    Judgement open =
        Judgement.planned(
            UUID.randomUUID(),
            CaseKey.of(judged.orderId(), judged.facts().point()),
            provider.name(),
            judged.facts().placedAt());
    return outcome.<Optional<Judgement>>fold(
        done -> Optional.of(open.judged(done.value(), Optional.empty(), open.at())),
        // Somebody would have to look.
        pending ->
            Optional.of(
                open.judged(
                    FraudAssessment.of(Verdict.REVIEW, List.of()), Optional.empty(), open.at())),
        rejected ->
            Optional.of(open.failed("refused", fallback.of(judged.facts().total()), open.at())),
        not -> Optional.empty(),
        unknown -> Optional.empty());
  }
}
