package org.balcao.backoffice.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Permission;
import org.balcao.kernel.timeline.TimelineEntry;
import org.balcao.kernel.timeline.TimelineSource;
import org.balcao.spi.fraud.FraudAssessment;

/** How an order was judged, by providers and by people. */
@ApplicationScoped
@Typed(TimelineSource.class)
final class ScreeningTimeline implements TimelineSource {
  private final ScreeningTable table;

  @Inject
  ScreeningTimeline(ScreeningTable table) {
    this.table = table;
  }

  @Override
  public String kind() {
    return "screening";
  }

  @Override
  public Permission permission() {
    return Screening.READ;
  }

  @Override
  public List<TimelineEntry> about(Session session, UUID orderId) {
    List<TimelineEntry> entries = new ArrayList<>();
    for (Judgement judgement : table.ofOrder(session, orderId)) {
      String verdict =
          judgement
              .verdict()
              .map(v -> v.name().toLowerCase(Locale.ROOT))
              .orElse(judgement.state().name().toLowerCase(Locale.ROOT));
      String evidence =
          judgement.signals().stream()
              .map(FraudAssessment.Signal::code)
              .collect(Collectors.joining(", "));
      entries.add(
          new TimelineEntry(
              judgement.at(),
              kind(),
              verdict
                  + (evidence.isEmpty() ? "" : " (" + evidence + ")")
                  + judgement.problem().map(problem -> ": " + problem).orElse(""),
              judgement.provider()));
    }
    for (ReviewDecision decision : table.decisions(session, orderId)) {
      entries.add(
          new TimelineEntry(
              decision.at(),
              kind(),
              (decision.approved() ? "approve: " : "decline: ") + decision.reason(),
              "STAFF " + decision.account()));
    }
    return entries;
  }
}
