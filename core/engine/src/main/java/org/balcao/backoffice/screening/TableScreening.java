package org.balcao.backoffice.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Stream;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.Candidate;
import org.balcao.kernel.process.ProviderStep;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.fraud.FraudAssessment.Signal;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.ScreeningPoint;

/** Screening over its tables. */
@ApplicationScoped
@Typed(Screening.class)
final class TableScreening implements Screening {
  private static final int LONGEST_OCCASION = 40;

  private final ScreeningTable table;
  private final CaseTable cases;
  private final Closing closing;
  private final Asking asking;
  private final Facts facts;
  private final Rejudging rejudging;
  private final Deciding deciding;
  private final Wishes wishes;
  private final Commands commands;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  TableScreening(
      ScreeningTable table,
      CaseTable cases,
      Closing closing,
      Asking asking,
      Facts facts,
      Rejudging rejudging,
      Deciding deciding,
      Wishes wishes,
      Commands commands,
      Ids ids,
      StoreClock clock) {
    this.table = table;
    this.cases = cases;
    this.closing = closing;
    this.asking = asking;
    this.facts = facts;
    this.rejudging = rejudging;
    this.deciding = deciding;
    this.wishes = wishes;
    this.commands = commands;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public boolean asked(ScreeningPoint point) {
    return !wishes.at(point).isEmpty();
  }

  @Override
  public void open(Session session, ScreeningPoint point, String occasion, ScreenedOrder order) {
    if (occasion.length() > LONGEST_OCCASION) {
      throw new IllegalArgumentException(
          "an occasion has at most " + LONGEST_OCCASION + " characters");
    }
    CaseKey key = new CaseKey(order.orderId(), point, occasion);
    // Every order is kept as it was placed, for replays; later points only where somebody asks.
    boolean placed = point == ScreeningPoint.PRE_AUTHORIZATION && occasion.isEmpty();
    boolean kept = placed || asked(point);
    if (!kept || cases.standing(session, key).isPresent()) {
      return;
    }
    Instant now = clock.now();
    cases.insert(session, ScreeningCase.of(point, occasion, order, now));
    List<String> providers = wishes.at(point);
    table.insert(
        session,
        providers.stream()
            .map(provider -> Judgement.planned(ids.next(), key, provider, now))
            .toList());
    if (providers.isEmpty()) {
      closing.close(
          session, key, Combination.of(List.of()).orElseThrow(IllegalStateException::new));
    }
  }

  @Override
  public Optional<ProviderStep<?, ?>> next(Session session, UUID orderId) {
    return asking.next(session, orderId);
  }

  @Override
  public ScreeningResult result(
      Session session, ScreeningPoint point, String occasion, UUID orderId) {
    CaseKey key = new CaseKey(orderId, point, occasion);
    Optional<CaseTable.Standing> standing = cases.standing(session, key);
    if (standing.isEmpty()) {
      return ScreeningResult.NONE;
    }
    if (standing.get().approved().isPresent()) {
      return standing.get().approved().get() ? ScreeningResult.APPROVED : ScreeningResult.DECLINED;
    }
    // A case that an earlier version of the store left without a course gets it now.
    return standing
        .get()
        .course()
        .map(course -> new CaseCourse(course, "", "").result())
        .or(() -> closing.close(session, key).map(CaseCourse::result))
        .orElse(ScreeningResult.OPEN);
  }

  @Override
  public void report(Session session, OrderFact fact) {
    facts.report(session, fact);
  }

  @Override
  public void chargebackWon(Session session, UUID orderId) {
    facts.chargebackWon(session, orderId);
  }

  @Override
  public void cancelled(Session session, UUID orderId) {
    facts.cancelled(session, orderId);
  }

  @Override
  public void completed(Session session, UUID orderId) {
    facts.completed(session, orderId);
  }

  @Override
  public Optional<JudgedCase> recorded(
      Session session, Candidate candidate, ScreeningPoint point, UUID orderId) {
    return rejudging.recorded(session, candidate, point, orderId);
  }

  @Override
  public Optional<ScreeningResult> judgeAgain(Candidate candidate, JudgedCase judged) {
    return rejudging.again(candidate, judged);
  }

  @Override
  public List<ScreeningView> judgements(Actor actor, UUID orderId) {
    return commands.ask(
        actor,
        "screening.judgements",
        Access.staff(READ),
        session ->
            Stream.of(
                    table.ofOrder(session, orderId).stream().map(Judgement::view),
                    cases.combined(session, orderId).stream(),
                    table.decisions(session, orderId).stream().map(ReviewDecision::view))
                .flatMap(views -> views)
                .sorted(Comparator.comparing(ScreeningView::at))
                .toList());
  }

  /** What a policy made of all judgements, or why nobody was asked again. */
  static ScreeningView view(CaseKey key, CaseCourse course, Instant at) {
    Verdict verdict =
        switch (course.course()) {
          case APPROVE -> Verdict.APPROVE;
          case REVIEW -> Verdict.REVIEW;
          case DECLINE -> Verdict.DECLINE;
        };
    return new ScreeningView(
        key.orderId(),
        key.point(),
        key.occasion(),
        "combination " + course.by(),
        Optional.of(verdict),
        OptionalDouble.empty(),
        List.of(new Signal("combination", 0, course.reason())),
        Optional.empty(),
        Optional.empty(),
        at);
  }

  @Override
  public List<ReportView> reports(Actor actor, UUID orderId) {
    return commands.ask(
        actor, "screening.reports", Access.staff(READ), session -> facts.reports(session, orderId));
  }

  @Override
  public List<DecidedReview> decide(Actor actor, UUID orderId, boolean approve, String reason) {
    return deciding.all(actor, orderId, approve, reason);
  }
}
