package org.balcao.backoffice.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Stream;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.Candidate;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.kernel.process.ProviderStep;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.fraud.FraudCase.PastOrder;
import org.balcao.spi.fraud.ScreeningPoint;

/** Screening over three tables. */
@ApplicationScoped
@Typed(Screening.class)
final class TableScreening implements Screening {
  private final ScreeningTable table;
  private final CaseTable cases;
  private final Judging judging;
  private final Rejudging rejudging;
  private final ScreeningSettings settings;
  private final Instance<PastOrders> pastOrders;
  private final Plugins plugins;
  private final Commands commands;
  private final Tasks tasks;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  TableScreening(
      ScreeningTable table,
      CaseTable cases,
      Judging judging,
      Rejudging rejudging,
      ScreeningSettings settings,
      Instance<PastOrders> pastOrders,
      Plugins plugins,
      Commands commands,
      Tasks tasks,
      Ids ids,
      StoreClock clock) {
    this.table = table;
    this.cases = cases;
    this.judging = judging;
    this.rejudging = rejudging;
    this.settings = settings;
    this.pastOrders = pastOrders;
    this.plugins = plugins;
    this.commands = commands;
    this.tasks = tasks;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public void open(Session session, ScreeningPoint point, ScreenedOrder order) {
    if (cases.known(session, order.orderId(), point)) {
      return;
    }
    Instant now = clock.now();
    cases.insert(session, ScreeningCase.of(point, order, now));
    table.insert(
        session,
        plugins.names(PluginKind.FRAUD).stream()
            .map(
                provider ->
                    new Judgement(
                        ids.next(),
                        order.orderId(),
                        point,
                        provider,
                        Judgement.State.OPEN,
                        Optional.empty(),
                        OptionalDouble.empty(),
                        List.of(),
                        Optional.empty(),
                        now))
            .toList());
  }

  @Override
  public Optional<ProviderStep<?, ?>> next(Session session, UUID orderId) {
    return table.next(session, orderId).map(judgement -> step(session, judgement));
  }

  private ProviderStep<?, ?> step(Session session, Judgement judgement) {
    ScreeningCase judged =
        cases
            .find(session, judgement.orderId(), judgement.point())
            .orElseThrow(() -> new IllegalStateException("no case of screening " + judgement.id()));
    return new AssessStep(
        judgement,
        judged,
        history(session, judged),
        settings.patience(),
        judged.openedAt().plus(settings.reviewPatience()),
        judging);
  }

  /**
   * Read as far back as any provider may look, since how far this one wants to is known to the
   * plugin only, which is not called inside a unit; the step shows it no more than that.
   */
  private List<PastOrder> history(Session session, ScreeningCase judged) {
    return pastOrders.isResolvable()
        ? pastOrders
            .get()
            .like(session, judged.order(), judged.facts().placedAt().minus(settings.history()))
        : List.of();
  }

  @Override
  public ScreeningResult result(Session session, ScreeningPoint point, UUID orderId) {
    return cases.known(session, orderId, point)
        ? combined(session, point, orderId)
        : ScreeningResult.NONE;
  }

  private ScreeningResult combined(Session session, ScreeningPoint point, UUID orderId) {
    Optional<ReviewDecision> decision =
        table.decisions(session, orderId).stream().filter(d -> d.point() == point).findFirst();
    return Combination.of(table.ofOrder(session, orderId, point), decision, settings.onFailure());
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
            Stream.concat(
                    table.ofOrder(session, orderId).stream().map(Judgement::view),
                    table.decisions(session, orderId).stream().map(ReviewDecision::view))
                .sorted(Comparator.comparing(ScreeningView::at))
                .toList());
  }

  @Override
  public void decide(Actor actor, UUID orderId, boolean approve, String reason) {
    Access access = Access.staff(DECIDE);
    commands.require(actor, "screening.decide", access);
    if (reason.isBlank() || reason.length() > 500) {
      throw new InvalidRequestException("BAL-SCR001", "reason must have 1 to 500 characters");
    }
    commands.run(
        actor,
        new Command(
            "screening.decide", access, "order " + orderId, List.of(orderId, approve, reason)),
        Boolean.class,
        session -> {
          decide(session, actor, orderId, approve, reason);
          return Boolean.TRUE;
        });
  }

  private void decide(Session session, Actor actor, UUID orderId, boolean approve, String reason) {
    // Locked, so that of two people who decide at once the second one sees the first one's
    // decision.
    List<ScreeningCase> opened = cases.lock(session, orderId);
    if (opened.isEmpty()) {
      throw new NotFoundException("screening of order", orderId);
    }
    List<ScreeningCase> waiting =
        opened.stream()
            .filter(c -> combined(session, c.point(), orderId) == ScreeningResult.REVIEW)
            .toList();
    if (waiting.isEmpty()) {
      throw new ConflictException(
          "BAL-SCR002",
          "order " + orderId + " is not under review; see its judgements for where it stands");
    }
    for (ScreeningCase decided : waiting) {
      table.insert(
          session,
          new ReviewDecision(orderId, decided.point(), actor.id(), approve, reason, clock.now()));
      tasks.wake(session, decided.taskQueue(), decided.taskSubject(), clock.now());
    }
  }
}
