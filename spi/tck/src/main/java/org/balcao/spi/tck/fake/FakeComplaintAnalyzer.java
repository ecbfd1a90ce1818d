package org.balcao.spi.tck.fake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.complaint.AnalysisBatch;
import org.balcao.spi.complaint.AnalysisBatch.Text;
import org.balcao.spi.complaint.ComplaintAnalyzer;
import org.balcao.spi.complaint.Insight;
import org.balcao.spi.complaint.Insight.LegalFlag;
import org.balcao.spi.complaint.Insight.Model;
import org.balcao.spi.complaint.Insight.PersonalSpan;
import org.balcao.spi.complaint.Insight.ScoredTopic;
import org.balcao.spi.complaint.Insight.Severity;
import org.balcao.spi.complaint.Insight.Span;
import org.balcao.spi.complaint.ReplyDrafts;

/** An analyser in memory. */
final class FakeComplaintAnalyzer extends FakePlugin implements ComplaintAnalyzer {
  private static final Model MODEL = new Model("fake-words", "1");
  private static final Pattern NUMBER = Pattern.compile("\\+?\\d{8,}");
  private static final Pattern ORDER = Pattern.compile("\\bB-\\d{1,9}\\b");

  FakeComplaintAnalyzer(FakeDesk desk) {
    super(desk);
  }

  @Override
  public boolean onPremise() {
    return true;
  }

  @Override
  public Outcome<List<Insight>> analyze(AnalysisBatch batch, CallContext context) {
    return desk()
        .answer(context, () -> batch.texts().stream().map(FakeComplaintAnalyzer::insight).toList());
  }

  private static Insight insight(Text text) {
    if (text.text().isBlank()) {
      return Insight.nothing(text.id(), MODEL);
    }
    boolean authority = text.text().contains("Procon");
    return new Insight(
        text.id(),
        text.language(),
        authority ? -0.8 : -0.2,
        List.of(new ScoredTopic("late-delivery", 0.7), new ScoredTopic("broken", 0.2)),
        authority ? Severity.HIGH : Severity.LOW,
        authority ? Set.of(LegalFlag.AUTHORITY) : Set.of(),
        NUMBER
            .matcher(text.text())
            .results()
            .map(found -> new PersonalSpan(new Span(found.start(), found.end()), "number"))
            .toList(),
        ORDER.matcher(text.text()).results().map(found -> found.group()).toList(),
        List.of(),
        List.of(),
        MODEL);
  }

  @Override
  public Optional<ReplyDrafts> drafts() {
    return desk().facet("drafts", new Drafting(desk()));
  }

  /** Is always sorry. */
  private record Drafting(FakeDesk desk) implements ReplyDrafts {
    @Override
    public Outcome<List<Draft>> draft(DraftRequest request, CallContext context) {
      String sorry = "Lamentamos o ocorrido e vamos resolver. Fale conosco!";
      return desk.answer(
          context,
          () ->
              List.of(
                  new Draft(
                      sorry.substring(0, Math.min(sorry.length(), request.longest())), MODEL)));
    }
  }
}
