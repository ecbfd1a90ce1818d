package org.balcao.backoffice.analysis;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.backoffice.analysis.FindingView.State;
import org.balcao.backoffice.order.OrderView;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.policy.OrderAnalysis.Finding;
import org.jspecify.annotations.Nullable;

/** Brings what is kept about an order in line with what an analysis says now. */
@Dependent
class Findings {
  private static final String ANALYSIS = "analysis";
  private static final int LONGEST = 2000;

  private final FindingTable table;
  private final Events events;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  Findings(FindingTable table, Events events, Ids ids, StoreClock clock) {
    this.table = table;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Keeps an answer.
   *
   * @return those that were opened by it
   */
  List<FindingView> keep(Session session, OrderView order, String routine, List<Finding> found) {
    Map<String, Finding> now = new LinkedHashMap<>();
    found.forEach(finding -> now.putIfAbsent(finding.code(), finding));
    Map<String, FindingView> before = new LinkedHashMap<>();
    table.lock(session, order.id(), routine).forEach(view -> before.put(view.code(), view));
    before.values().stream()
        .filter(view -> view.state().open() && !now.containsKey(view.code()))
        .forEach(view -> gone(session, view));
    return now.values().stream()
        .map(finding -> keep(session, order, routine, finding, before.get(finding.code())))
        .flatMap(Optional::stream)
        .toList();
  }

  private void gone(Session session, FindingView view) {
    table.close(session, view.id(), State.RESOLVED, ANALYSIS, "is so no longer");
    closed(session, view, State.RESOLVED);
  }

  void closed(Session session, FindingView view, State state) {
    events.publish(
        session,
        new FindingClosed(view.id(), view.orderId(), view.orderNumber(), view.code(), state));
  }

  private Optional<FindingView> keep(
      Session session,
      OrderView order,
      String routine,
      Finding finding,
      @Nullable FindingView before) {
    String evidence = shortened(finding.evidence());
    if (before == null) {
      FindingView opened =
          new FindingView(
              ids.next(),
              order.id(),
              order.number(),
              routine,
              finding.code(),
              finding.severity(),
              evidence,
              State.OPEN,
              Optional.empty(),
              Optional.empty(),
              clock.now(),
              Optional.empty(),
              Optional.empty());
      table.insert(session, opened);
      return Optional.of(announced(session, opened));
    }
    boolean graver = finding.severity().compareTo(before.severity()) > 0;
    if (!before.evidence().equals(evidence) || before.severity() != finding.severity()) {
      table.tell(session, before.id(), finding.severity(), evidence);
    }
    boolean again =
        switch (before.state()) {
          case RESOLVED -> !resolvedByStaffUnchanged(before, evidence);
          case DISMISSED -> graver;
          case OPEN, ACKNOWLEDGED -> false;
        };
    if (!again) {
      return Optional.empty();
    }
    table.open(session, before.id());
    return Optional.of(announced(session, table.get(session, before.id())));
  }

  /** What staff have put right may still look the same, as a duplicate that was agreed to does. */
  private static boolean resolvedByStaffUnchanged(FindingView before, String evidence) {
    return !before.closedBy().equals(Optional.of(ANALYSIS)) && before.evidence().equals(evidence);
  }

  private FindingView announced(Session session, FindingView finding) {
    events.publish(
        session,
        new FindingOpened(
            finding.id(),
            finding.orderId(),
            finding.orderNumber(),
            finding.routine(),
            finding.code(),
            finding.severity()));
    return finding;
  }

  private static String shortened(String evidence) {
    return evidence.length() <= LONGEST ? evidence : evidence.substring(0, LONGEST);
  }
}
