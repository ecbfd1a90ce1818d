package org.balcao.backoffice.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.balcao.backoffice.analysis.FindingView.State;
import org.balcao.backoffice.order.Orders;
import org.balcao.backoffice.order.RecordedOrder;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;

/** Findings in a table. */
@ApplicationScoped
@Typed(OrderAnalyses.class)
final class TableOrderAnalyses implements OrderAnalyses {
  private static final Access WRITERS = Access.staff(WRITE);
  private static final int PAGE = 500;

  private final Commands commands;
  private final FindingTable table;
  private final Findings findings;
  private final Analyst analyst;
  private final Orders orders;
  private final Tasks tasks;
  private final StoreClock clock;

  @Inject
  TableOrderAnalyses(
      Commands commands,
      FindingTable table,
      Findings findings,
      Analyst analyst,
      Orders orders,
      Tasks tasks,
      StoreClock clock) {
    this.commands = commands;
    this.table = table;
    this.findings = findings;
    this.analyst = analyst;
    this.orders = orders;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public List<FindingView> findings(Actor actor, FindingQuery query) {
    if (query.most() < 1 || query.most() > PAGE) {
      throw new InvalidRequestException("BAL-ANA001", "most: 1 to " + PAGE);
    }
    return commands.ask(
        actor, "finding.list", Access.staff(READ), session -> table.list(session, query));
  }

  @Override
  public List<FindingCount> counts(Actor actor) {
    return commands.ask(actor, "finding.counts", Access.staff(READ), table::counts);
  }

  @Override
  public String page(Actor actor) {
    return commands.ask(
        actor,
        "finding.page",
        Access.staff(READ),
        session ->
            FindingsPage.of(table.counts(session), table.list(session, FindingQuery.open(PAGE))));
  }

  @Override
  public FindingView assign(Actor actor, UUID findingId, String account) {
    if (account.length() > 100) {
      throw new InvalidRequestException("BAL-ANA001", "account: at most 100 characters");
    }
    return change(
        actor,
        "finding.assign",
        findingId,
        account,
        (session, finding) ->
            table.own(
                session, findingId, finding.state(), account.isBlank() ? null : account.strip()));
  }

  @Override
  public FindingView acknowledge(Actor actor, UUID findingId) {
    return change(
        actor,
        "finding.acknowledge",
        findingId,
        "",
        (session, finding) ->
            table.own(session, findingId, State.ACKNOWLEDGED, finding.owner().orElse(actor.id())));
  }

  @Override
  public FindingView resolve(Actor actor, UUID findingId, String reason) {
    return close(actor, "finding.resolve", findingId, State.RESOLVED, reason);
  }

  @Override
  public FindingView dismiss(Actor actor, UUID findingId, String reason) {
    return close(actor, "finding.dismiss", findingId, State.DISMISSED, reason);
  }

  private FindingView close(
      Actor actor, String command, UUID findingId, State state, String reason) {
    if (reason.isBlank() || reason.length() > 500) {
      throw new InvalidRequestException("BAL-ANA001", "reason: 1 to 500 characters");
    }
    return change(
        actor,
        command,
        findingId,
        reason,
        (session, finding) -> {
          table.close(session, findingId, state, actor.toString(), reason);
          findings.closed(session, finding, state);
        });
  }

  private FindingView change(
      Actor actor,
      String command,
      UUID findingId,
      String request,
      BiConsumer<Session, FindingView> work) {
    return commands.run(
        actor,
        new Command(command, WRITERS, "finding " + findingId, List.of(findingId, request)),
        FindingView.class,
        session -> {
          FindingView finding = table.lock(session, findingId);
          if (!finding.state().open()) {
            throw new ConflictException(
                "BAL-ANA002", "finding " + findingId + " is " + finding.state() + " already");
          }
          work.accept(session, finding);
          return table.get(session, findingId);
        });
  }

  @Override
  public List<FindingView> analyse(Actor actor, UUID orderId) {
    commands.require(actor, "finding.analyse", WRITERS);
    analyst.look(orderId, (session, look) -> {});
    return commands.ask(
        actor,
        "finding.analyse",
        WRITERS,
        session -> table.list(session, FindingQuery.of(orderId)));
  }

  @Override
  public long analyse(Actor actor, Instant from, Instant before) {
    commands.require(actor, "finding.analyse", WRITERS);
    long woken = 0;
    Optional<RecordedOrder> last = Optional.empty();
    do {
      Optional<RecordedOrder> after = last;
      // A page a unit: a period of years must not be one transaction.
      List<RecordedOrder> page =
          commands.ask(
              actor,
              "finding.analyse",
              WRITERS,
              session -> {
                List<RecordedOrder> some = orders.recorded(session, from, before, after, PAGE);
                some.forEach(
                    order ->
                        tasks.wake(
                            session,
                            AnalysisTask.QUEUE,
                            order.order().id().toString(),
                            clock.now()));
                return some;
              });
      woken += page.size();
      last = page.size() < PAGE ? Optional.empty() : Optional.of(page.get(PAGE - 1));
    } while (last.isPresent());
    return woken;
  }
}
