package org.balcao.kernel.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.approval.ApprovalView.State;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;
import org.eclipse.microprofile.config.Config;

/** Proposals in a table. */
@ApplicationScoped
@Typed(Approvals.class)
final class TableApprovals implements Approvals {
  private final Commands commands;
  private final UnitOfWork unit;
  private final ApprovalTable table;
  private final Instance<ApprovedWork> works;
  private final Events events;
  private final Ids ids;
  private final StoreClock clock;
  private final Duration expiresAfter;

  @Inject
  TableApprovals(
      Commands commands,
      UnitOfWork unit,
      ApprovalTable table,
      @Any Instance<ApprovedWork> works,
      Events events,
      Ids ids,
      StoreClock clock,
      Config config) {
    this.commands = commands;
    this.unit = unit;
    this.table = table;
    this.works = works;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
    this.expiresAfter = ApprovalConfiguration.EXPIRES_AFTER.in(config);
  }

  @Override
  public UUID propose(Session session, Actor actor, Proposal proposal) {
    Optional<UUID> before = table.same(session, proposal);
    if (before.isPresent()) {
      return before.get();
    }
    UUID id = ids.next();
    table.insert(session, id, proposal, actor.toString(), clock.now().plus(expiresAfter));
    events.publish(session, new ApprovalRequested(id, proposal.kind(), proposal.subject()));
    return id;
  }

  @Override
  public List<ApprovalView> open(Session session, String subject) {
    return table.list(
        session,
        new ApprovalQuery(Optional.of(State.OPEN), Optional.of(subject), Optional.empty(), 500));
  }

  @Override
  public ApprovalView approval(Actor actor, UUID id) {
    return commands.ask(
        actor, "approval.read", Access.staff(READ), session -> table.get(session, id));
  }

  @Override
  public List<ApprovalView> list(Actor actor, ApprovalQuery query) {
    if (query.most() < 1 || query.most() > 500) {
      throw new InvalidRequestException("BAL-APR002", "most: 1 to 500");
    }
    return commands.ask(
        actor, "approval.list", Access.staff(READ), session -> table.list(session, query));
  }

  @Override
  public ApprovalView approve(Actor actor, UUID id, String reason) {
    requireReason(reason);
    ApprovalView approval =
        commands.ask(
            actor, "approval.approve", Access.staff(DECIDE), session -> table.get(session, id));
    ApprovedWork work = work(approval.kind());
    commands.require(actor, approval.kind(), Access.staff(work.permission()));
    if (approval.state() == State.APPROVED
        && approval.decidedBy().equals(Optional.of(actor.toString()))) {
      return approval;
    }
    if (approval.requestedBy().equals(actor.toString())) {
      throw new ConflictException(
          "BAL-APR003", "nobody agrees to their own proposal " + id + ": let somebody else do so");
    }
    requireOpen(approval);
    work.carryOut(new Consent(approval, actor.withoutKey(), reason));
    ApprovalView after = unit.call(session -> table.get(session, id));
    if (after.state() != State.APPROVED) {
      throw new IllegalStateException(work.getClass().getName() + " did not settle " + id);
    }
    return after;
  }

  private ApprovedWork work(String kind) {
    return works.stream()
        .filter(work -> work.kind().equals(kind))
        .findFirst()
        .orElseThrow(
            () ->
                new ConflictException(
                    "BAL-APR004", "nothing in this store carries out '" + kind + "'"));
  }

  @Override
  public ApprovalView refuse(Actor actor, UUID id, String reason) {
    requireReason(reason);
    return commands.run(
        actor,
        new Command("approval.refuse", Access.staff(DECIDE), "approval " + id, List.of(id, reason)),
        ApprovalView.class,
        session -> decide(session, actor, table.get(session, id), State.REFUSED, reason));
  }

  @Override
  public ApprovalView withdraw(Actor actor, UUID id) {
    return commands.run(
        actor,
        new Command("approval.withdraw", Access.staff(READ), "approval " + id, id),
        ApprovalView.class,
        session -> {
          ApprovalView approval = table.get(session, id);
          if (!approval.requestedBy().equals(actor.toString())) {
            throw new ConflictException(
                "BAL-APR005", "proposal " + id + " is somebody else's: refuse it instead");
          }
          return decide(session, actor, approval, State.WITHDRAWN, "withdrawn");
        });
  }

  private ApprovalView decide(
      Session session, Actor actor, ApprovalView approval, State state, String reason) {
    if (approval.state() == state) {
      return approval;
    }
    requireOpen(approval);
    if (!table.decide(session, approval.id(), state, actor.toString(), reason)) {
      throw decidedMeanwhile(approval.id());
    }
    events.publish(
        session, new ApprovalDecided(approval.id(), approval.kind(), approval.subject(), state));
    return table.get(session, approval.id());
  }

  private static void requireOpen(ApprovalView approval) {
    if (approval.state() != State.OPEN) {
      throw new ConflictException(
          "BAL-APR006",
          "proposal " + approval.id() + " is " + approval.state() + "; propose it again if needed");
    }
  }

  private static ConflictException decidedMeanwhile(UUID id) {
    return new ConflictException(
        "BAL-APR007", "somebody else decided about proposal " + id + " meanwhile");
  }

  private static void requireReason(String reason) {
    if (reason.isBlank() || reason.length() > 500) {
      throw new InvalidRequestException("BAL-APR001", "reason: 1 to 500 characters");
    }
  }

  private final class Consent implements Granted {
    private final ApprovalView approval;
    private final Actor approver;
    private final String reason;

    private Consent(ApprovalView approval, Actor approver, String reason) {
      this.approval = approval;
      this.approver = approver;
      this.reason = reason;
    }

    @Override
    public ApprovalView approval() {
      return approval;
    }

    @Override
    public Actor approver() {
      return approver;
    }

    @Override
    public <T> T payload(Class<T> type) {
      return unit.call(session -> table.payload(session, approval.id(), type));
    }

    @Override
    public void settle(Session session) {
      if (!table.decide(session, approval.id(), State.APPROVED, approver.toString(), reason)) {
        throw decidedMeanwhile(approval.id());
      }
      events.publish(
          session,
          new ApprovalDecided(approval.id(), approval.kind(), approval.subject(), State.APPROVED));
    }
  }
}
