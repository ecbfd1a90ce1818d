package org.balcao.backoffice.dispute;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.balcao.kernel.persistence.Session;

/** Shows disputes to staff. */
@Dependent
class DisputeViews {
  private final DisputeTable table;
  private final SubmissionTable submissions;
  private final NewsTable newsTable;

  @Inject
  DisputeViews(DisputeTable table, SubmissionTable submissions, NewsTable newsTable) {
    this.table = table;
    this.submissions = submissions;
    this.newsTable = newsTable;
  }

  DisputeView of(Session session, Case c) {
    return new DisputeView(
        c.id(),
        c.seq(),
        c.gateway(),
        Optional.ofNullable(c.ref()),
        Optional.ofNullable(c.paymentId()),
        Optional.ofNullable(c.orderId()),
        c.stage(),
        c.rawStage(),
        c.reason(),
        c.amount(),
        c.withdrawn(),
        c.openedAt(),
        c.stageAt(),
        Optional.ofNullable(c.respondBy()),
        Optional.ofNullable(c.assignee()),
        answer(session, c),
        submissions.of(session, c.id()),
        Optional.ofNullable(c.note()),
        newsTable.views(session, c.id()));
  }

  private Optional<DisputeView.Answer> answer(Session session, Case c) {
    String text = c.answer();
    String by = c.answeredBy();
    Instant at = c.answeredAt();
    return text == null || by == null || at == null
        ? Optional.empty()
        : Optional.of(new DisputeView.Answer(text, by, at, table.exhibits(session, c.id())));
  }
}
