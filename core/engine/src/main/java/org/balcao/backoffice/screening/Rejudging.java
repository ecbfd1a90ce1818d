package org.balcao.backoffice.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.Candidate;
import org.balcao.kernel.plugin.Guarded;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.FraudCase.PastOrder;
import org.balcao.spi.fraud.FraudProvider;
import org.balcao.spi.fraud.ScreeningPoint;

/** Judges recorded cases again, by other providers and by the same rules; keeps nothing. */
@Dependent
class Rejudging {
  private final CaseTable cases;
  private final ScreeningTable table;
  private final Instance<PastOrders> pastOrders;

  @Inject
  Rejudging(CaseTable cases, ScreeningTable table, Instance<PastOrders> pastOrders) {
    this.cases = cases;
    this.table = table;
    this.pastOrders = pastOrders;
  }

  Optional<JudgedCase> recorded(
      Session session, Candidate candidate, ScreeningPoint point, UUID orderId) {
    ScreeningSettings settings = new ScreeningSettings(candidate.config());
    return cases
        .find(session, orderId, point)
        .map(
            opened ->
                new JudgedCase(
                    orderId,
                    opened.facts(),
                    history(session, opened, settings),
                    opened.locale(),
                    Combination.of(
                        table.ofOrder(session, orderId, point),
                        Optional.empty(),
                        settings.onFailure())));
  }

  private List<PastOrder> history(
      Session session, ScreeningCase opened, ScreeningSettings settings) {
    return pastOrders.isResolvable()
        ? pastOrders
            .get()
            .asOf(
                session,
                opened.order(),
                opened.facts().placedAt().minus(settings.history()),
                opened.openedAt())
        : List.of();
  }

  Optional<ScreeningResult> again(Candidate candidate, JudgedCase judged) {
    List<Judgement> judgements = new ArrayList<>();
    for (Guarded<FraudProvider> provider : candidate.plugins().all(PluginKind.FRAUD)) {
      Optional<Judgement> judgement = judgement(provider, judged);
      if (judgement.isEmpty()) {
        return Optional.empty();
      }
      judgements.add(judgement.get());
      if (judgement.get().verdict().equals(Optional.of(Verdict.DECLINE))) {
        // As in earnest: nothing that others say can change the result.
        break;
      }
    }
    return Optional.of(
        Combination.of(
            judgements, Optional.empty(), new ScreeningSettings(candidate.config()).onFailure()));
  }

  private static Optional<Judgement> judgement(Guarded<FraudProvider> provider, JudgedCase judged) {
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
        new Judgement(
            UUID.randomUUID(),
            judged.orderId(),
            judged.facts().point(),
            provider.name(),
            Judgement.State.OPEN,
            Optional.empty(),
            OptionalDouble.empty(),
            List.of(),
            Optional.empty(),
            judged.facts().placedAt());
    return outcome.<Optional<Judgement>>fold(
        done -> Optional.of(open.judged(done.value(), open.at())),
        // Somebody would have to look.
        pending ->
            Optional.of(open.judged(FraudAssessment.of(Verdict.REVIEW, List.of()), open.at())),
        rejected -> Optional.of(open.failed("refused", open.at())),
        not -> Optional.empty(),
        unknown -> Optional.empty());
  }
}
