package org.balcao.spi.tck.fake;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.ombudsman.CaseChange;
import org.balcao.spi.ombudsman.CaseClosings;
import org.balcao.spi.ombudsman.CaseDeadlines;
import org.balcao.spi.ombudsman.CaseMovements;
import org.balcao.spi.ombudsman.CaseReports;
import org.balcao.spi.ombudsman.OmbudsmanDesk;
import org.balcao.spi.ombudsman.RemedyProposals;
import org.balcao.spi.ombudsman.SeriousCase;

/** An ombudsman's desk in memory. */
final class FakeOmbudsmanDesk extends FakePlugin
    implements OmbudsmanDesk, FakeEffect<OmbudsmanDesk.Opened> {

  /** Cases that take nothing more. */
  private final Set<ProviderRef> closed;

  FakeOmbudsmanDesk(FakeDesk desk, Set<ProviderRef> closed) {
    super(desk);
    this.closed = closed;
  }

  @Override
  public String operation() {
    return "case";
  }

  @Override
  public Outcome<Opened> open(SeriousCase seriousCase, CallContext context) {
    Optional<FakePerson> person =
        seriousCase
            .complainant()
            .flatMap(c -> c.email().map(email -> new FakePerson(c.customerId(), email)));
    return perform(seriousCase, person, context, ref -> Outcome.done(new Opened("P-" + ref), ref));
  }

  @Override
  public Optional<CaseMovements> movements() {
    return desk().facet("movements", new Files());
  }

  @Override
  public Optional<RemedyProposals> remedies() {
    return desk().facet("remedies", new Offers());
  }

  @Override
  public Optional<CaseClosings> closings() {
    return desk().facet("closings", new Ends());
  }

  @Override
  public Optional<Feed<CaseChange>> changes() {
    return desk().feed("changes", CaseChange.class);
  }

  @Override
  public Optional<CaseDeadlines> deadlines() {
    return desk().facet("deadlines", new Dates(desk()));
  }

  @Override
  public Optional<CaseReports> reports() {
    return desk().facet("reports", new Counts(desk()));
  }

  /** The files of open cases. */
  private final class Files extends FakeFacet<CaseMovements.Added> implements CaseMovements {
    Files() {
      super(FakeOmbudsmanDesk.this.desk(), "movement");
    }

    @Override
    public Outcome<Added> add(Movement movement, CallContext context) {
      return perform(
          movement,
          context,
          ref ->
              closed.contains(movement.caseRef())
                  ? Outcome.rejected(RejectionKind.CONFLICT, "closed", "it is closed")
                  : Outcome.done(new Added(), ref));
    }
  }

  /** Offers that nobody answers. */
  private final class Offers extends FakeFacet<RemedyProposals.Proposed>
      implements RemedyProposals {
    Offers() {
      super(FakeOmbudsmanDesk.this.desk(), "remedy");
    }

    @Override
    public Outcome<Proposed> propose(Remedy remedy, CallContext context) {
      return perform(remedy, context, ref -> Outcome.done(new Proposed(remedy.amount()), ref));
    }
  }

  /** Closes what is open, and what is closed. */
  private final class Ends extends FakeFacet<CaseClosings.Closed> implements CaseClosings {
    Ends() {
      super(FakeOmbudsmanDesk.this.desk(), "closing");
    }

    @Override
    public Outcome<Closed> closeCase(Closing closing, CallContext context) {
      return perform(
          closing,
          context,
          ref -> {
            closed.add(closing.caseRef());
            return Outcome.done(new Closed(), ref);
          });
    }
  }

  /** Two dates for every case. */
  private record Dates(FakeDesk desk) implements CaseDeadlines {
    @Override
    public Outcome<List<Deadline>> of(ProviderRef caseRef, CallContext context) {
      return desk.answer(
          context,
          () -> List.of(deadline("first-answer", 5, context), deadline("decision", 30, context)));
    }

    private static Deadline deadline(String code, int days, CallContext context) {
      return new Deadline(code, context.now().plus(Duration.ofDays(days)), false, "house rules");
    }
  }

  /** One report, in which nobody was ever wrong. */
  private record Counts(FakeDesk desk) implements CaseReports {
    @Override
    public Outcome<Report> report(ReportRequest request, CallContext context) {
      return request.kind().equals(FakeOmbudsmanDeskProvider.REPORT)
          ? desk.answer(context, () -> new Report(Map.of("upheld", 0L), Optional.empty()))
          : desk.ask(
              context,
              () ->
                  Outcome.rejected(
                      RejectionKind.NOT_SUPPORTED, "report", "there is no such report"));
    }
  }
}
