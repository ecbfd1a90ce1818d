package org.balcao.backoffice.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.screening.LabelView.Source;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.fraud.FraudFeedback.Fact;
import org.balcao.spi.fraud.ScreeningPoint;
import org.balcao.spi.policy.FraudCombination.Course;

/** What became of orders, and what follows from it for their screening. */
@Dependent
class Facts {
  private static final String STORE = "store";

  private final Feedback feedback;
  private final ReportTable reports;
  private final LabelTable labels;
  private final CaseTable cases;
  private final ScreeningTable judgements;
  private final Reviews reviews;
  private final StoreClock clock;

  @Inject
  Facts(
      Feedback feedback,
      ReportTable reports,
      LabelTable labels,
      CaseTable cases,
      ScreeningTable judgements,
      Reviews reviews,
      StoreClock clock) {
    this.feedback = feedback;
    this.reports = reports;
    this.labels = labels;
    this.cases = cases;
    this.judgements = judgements;
    this.reviews = reviews;
    this.clock = clock;
  }

  void report(Session session, OrderFact fact) {
    feedback.plan(session, fact);
    if (fact.fact() == Fact.CANCELLED) {
      cancelled(session, fact.orderId());
    } else if (fact.fact() == Fact.CHARGEBACK) {
      label(session, fact.orderId(), true, Source.CHARGEBACK, "charged back" + why(fact));
    }
  }

  private static String why(OrderFact fact) {
    return fact.reason().map(reason -> ": " + reason).orElse("");
  }

  /** Stops asking about an order, and closes what is open of it. */
  void cancelled(Session session, UUID orderId) {
    Instant now = clock.now();
    for (ScreeningCase judged : cases.ofOrder(session, orderId)) {
      if (judged.course().isEmpty() && judged.point() != ScreeningPoint.RETURN) {
        judgements.endRest(session, judged.key(), "not needed: " + CaseCourse.CANCELLED, now);
        cases.close(
            session,
            judged.key(),
            new CaseCourse(Course.DECLINE, CaseCourse.CANCELLED, CaseCourse.PROCESS),
            now);
      }
    }
    reviews.drop(session, orderId);
  }

  void chargebackWon(Session session, UUID orderId) {
    label(session, orderId, false, Source.CHARGEBACK, "a chargeback was won");
  }

  void completed(Session session, UUID orderId) {
    label(session, orderId, false, Source.COMPLETED, "delivered and paid");
  }

  private void label(Session session, UUID orderId, boolean fraud, Source source, String reason) {
    Optional<String> number =
        cases.ofOrder(session, orderId).stream()
            .findFirst()
            .map(judged -> judged.facts().orderNumber());
    // An order that was never screened has no facts to learn from.
    number.ifPresent(
        known ->
            labels.put(
                session,
                known,
                new LabelView(
                    orderId,
                    fraud,
                    source,
                    STORE,
                    reason.length() <= 500 ? reason : reason.substring(0, 500),
                    clock.now())));
  }

  List<ReportView> reports(Session session, UUID orderId) {
    return reports.ofOrder(session, orderId).stream().map(ReportTable.Planned::view).toList();
  }
}
