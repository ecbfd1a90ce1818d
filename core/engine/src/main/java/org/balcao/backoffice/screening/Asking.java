package org.balcao.backoffice.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.ProviderStep;

/** Whom to ask next about an order: its providers, then the policy that combines what they said. */
@Dependent
class Asking {
  private final ScreeningTable table;
  private final CaseTable cases;
  private final EarlierOrders earlier;
  private final ScreeningSettings settings;
  private final Judging judging;
  private final Closing closing;

  @Inject
  Asking(
      ScreeningTable table,
      CaseTable cases,
      EarlierOrders earlier,
      ScreeningSettings settings,
      Judging judging,
      Closing closing) {
    this.table = table;
    this.cases = cases;
    this.earlier = earlier;
    this.settings = settings;
    this.judging = judging;
    this.closing = closing;
  }

  Optional<ProviderStep<?, ?>> next(Session session, UUID orderId) {
    Optional<ProviderStep<?, ?>> provider =
        table.next(session, orderId).map(judgement -> assess(session, judgement));
    return provider.isPresent()
        ? provider
        : closing.policy().flatMap(policy -> combine(session, orderId, policy));
  }

  /**
   * The history is read as far back as any provider may look, since how far this one wants to is
   * known to the plugin only, which is not called inside a unit; the step shows it no more than
   * that.
   */
  private ProviderStep<?, ?> assess(Session session, Judgement judgement) {
    ScreeningCase judged =
        cases
            .find(session, judgement.key())
            .orElseThrow(() -> new IllegalStateException("no case of screening " + judgement.id()));
    return new AssessStep(
        judgement,
        judged,
        earlier.now(session, judged),
        settings.patience(),
        judged.openedAt().plus(settings.reviewPatience()),
        judging);
  }

  private Optional<ProviderStep<?, ?>> combine(Session session, UUID orderId, String policy) {
    return cases
        .undecided(session, orderId)
        .map(
            judged -> {
              List<Judgement> judgements = table.of(session, judged.key());
              return new CombineStep(policy, judged, judgements, closing);
            });
  }
}
