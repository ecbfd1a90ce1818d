package org.balcao.backoffice.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.ProviderStep;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.StoreClock;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Plans what each provider is told of an order that it judged, and how it was told. */
@Dependent
class Feedback {
  private final ReportTable table;
  private final ScreeningTable judgements;
  private final CaseTable cases;
  private final Wishes wishes;
  private final Tasks tasks;
  private final Ids ids;
  private final StoreClock clock;
  private final Duration patience;

  @Inject
  Feedback(
      ReportTable table,
      ScreeningTable judgements,
      CaseTable cases,
      Wishes wishes,
      Tasks tasks,
      Ids ids,
      StoreClock clock,
      Config config) {
    this.table = table;
    this.judgements = judgements;
    this.cases = cases;
    this.wishes = wishes;
    this.tasks = tasks;
    this.ids = ids;
    this.clock = clock;
    this.patience = ScreeningConfiguration.FEEDBACK_PATIENCE.in(config);
  }

  void plan(Session session, OrderFact fact) {
    List<String> told =
        judgements.providers(session, fact.orderId()).stream()
            .filter(provider -> wishes.wants(provider, fact.fact()))
            .filter(provider -> !table.known(session, fact, provider))
            .toList();
    if (told.isEmpty()) {
      return;
    }
    String number = cases.ofOrder(session, fact.orderId()).get(0).facts().orderNumber();
    for (String provider : told) {
      table.insert(session, ids.next(), provider, number, fact, clock.now());
      tasks.wake(
          session, FeedbackTask.QUEUE, FeedbackTask.subject(fact.orderId(), provider), clock.now());
    }
  }

  Optional<ProviderStep<?, ?>> next(Session session, UUID orderId, String provider) {
    return table
        .next(session, orderId, provider)
        .map(
            planned ->
                new ReportStep(
                    planned, judgements.lastRef(session, orderId, provider), patience, this));
  }

  int ended(
      Session session,
      ReportTable.Planned planned,
      ReportView.State state,
      @Nullable String problem) {
    return table.end(session, planned.id(), state, problem, clock.now());
  }
}
