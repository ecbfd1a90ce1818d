package org.balcao.spi.tck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.complaint.ComplaintReplies.Replied;
import org.balcao.spi.complaint.Insight;
import org.balcao.spi.complaint.Insight.PersonalSpan;
import org.balcao.spi.complaint.Insight.ScoredTopic;
import org.balcao.spi.complaint.Insight.Span;
import org.balcao.spi.complaint.ReplyDrafts.Draft;
import org.balcao.spi.complaint.ReplyDrafts.DraftRequest;

/** Sources and analysers of complaints that are broken in ways of their own. */
final class ComplaintBreakages {
  private static final ProviderRef REF = new ProviderRef("sabotage");

  private ComplaintBreakages() {}

  static List<Breakage> source() {
    return List.of(
        NewsBreakages.byWebhook(),
        careless("anAnswerToNoComplaintIsRefused", RejectionKind.NOT_FOUND),
        careless("anAnswerThatIsTooLongIsRefused", RejectionKind.LIMIT_EXCEEDED),
        careless("anAnswerToWhatHasChangedIsRefused", RejectionKind.CONFLICT));
  }

  private static Breakage careless(String check, RejectionKind kind) {
    return Breakage.of(
        check,
        "says yes to it",
        act -> {
          Object answer = act.proceed();
          boolean first = act.is("reply") && act.attempt() == 1;
          return first && answer instanceof Outcome.Rejected<?> r && r.kind() == kind
              ? Outcome.done(new Replied(), REF)
              : answer;
        });
  }

  static List<Breakage> analyzer() {
    return List.of(
        changed("everyTextHasItsInsight", "forgets one", all -> all.subList(0, all.size() - 1)),
        changed(
            "insightsPointIntoTheirTexts",
            "counts beyond the end",
            all -> all.stream().map(ComplaintBreakages::beyond).toList()),
        changed(
            "topicsComeInOrder",
            "turns them round",
            all -> all.stream().map(ComplaintBreakages::turned).toList()),
        Breakage.of(
            "draftsKeepTheirLength",
            "talks and talks",
            act ->
                act.is("draft") && act.request() instanceof DraftRequest r && r.longest() == 40
                    ? act.proceedToOutcome()
                        .map(
                            drafts ->
                                List.of(
                                    new Draft("x".repeat(41), new Insight.Model("sabotage", "1"))))
                    : act.proceed()));
  }

  private static Breakage changed(String check, String how, UnaryOperator<List<Insight>> change) {
    return Breakage.of(
        check,
        how,
        act ->
            act.is("analyze")
                ? act.proceedToOutcome()
                    .map(
                        value ->
                            change.apply(
                                ((List<?>) value).stream().map(Insight.class::cast).toList()))
                : act.proceed());
  }

  private static Insight beyond(Insight i) {
    return with(i, i.topics(), List.of(new PersonalSpan(new Span(0, 100_000), "name")));
  }

  private static Insight turned(Insight i) {
    List<ScoredTopic> topics = new ArrayList<>(i.topics());
    Collections.reverse(topics);
    return with(i, topics, i.personalData());
  }

  private static Insight with(
      Insight i, List<ScoredTopic> topics, List<PersonalSpan> personalData) {
    return new Insight(
        i.textId(),
        i.language(),
        i.sentiment(),
        topics,
        i.severity(),
        i.legalFlags(),
        personalData,
        i.orderNumbers(),
        i.productNames(),
        i.evidence(),
        i.model());
  }
}
