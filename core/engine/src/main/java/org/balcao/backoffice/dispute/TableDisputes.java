package org.balcao.backoffice.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.balcao.backoffice.payment.Movements;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.security.Permission;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.payment.Dispute.Stage;

/** Disputes over tables. */
@ApplicationScoped
@Typed(Disputes.class)
final class TableDisputes implements Disputes {
  private static final int MOST = 500;
  private static final String SUBMIT = "dispute.submit";

  private final DisputeTable table;
  private final DisputeViews views;
  private final Handling handling;
  private final Answering answering;
  private final StatedDisputes statedDisputes;
  private final Instance<EvidenceSource> sources;
  private final Movements movements;
  private final Plugins plugins;
  private final Commands commands;
  private final StoreClock clock;

  @Inject
  TableDisputes(
      DisputeTable table,
      DisputeViews views,
      Handling handling,
      Answering answering,
      StatedDisputes statedDisputes,
      @Any Instance<EvidenceSource> sources,
      Movements movements,
      Plugins plugins,
      Commands commands,
      StoreClock clock) {
    this.table = table;
    this.views = views;
    this.handling = handling;
    this.answering = answering;
    this.statedDisputes = statedDisputes;
    this.sources = sources;
    this.movements = movements;
    this.plugins = plugins;
    this.commands = commands;
    this.clock = clock;
  }

  @Override
  public DisputeView dispute(Actor actor, UUID disputeId) {
    return commands.ask(
        actor,
        "dispute.dispute",
        Access.staff(READ),
        session -> views.of(session, table.get(session, disputeId)));
  }

  @Override
  public List<DisputeView> list(Actor actor, DisputeQuery query) {
    if (query.most() < 1 || query.most() > MOST) {
      throw new InvalidRequestException("BAL-DSP001", "most must be from 1 to " + MOST);
    }
    return commands.ask(
        actor,
        "dispute.list",
        Access.staff(READ),
        session -> table.list(session, query).stream().map(c -> views.of(session, c)).toList());
  }

  @Override
  public List<DisputeView> ofOrder(Actor actor, UUID orderId) {
    return commands.ask(
        actor,
        "dispute.of-order",
        Access.staff(READ),
        session ->
            table.ofOrder(session, orderId).stream().map(c -> views.of(session, c)).toList());
  }

  @Override
  public List<Exhibit> evidence(Actor actor, UUID disputeId) {
    Optional<UUID> orderId = dispute(actor, disputeId).orderId();
    return orderId.stream()
        .flatMap(
            id ->
                sources.stream()
                    .sorted(Comparator.comparingInt(EvidenceSource::order))
                    .flatMap(source -> source.about(id).stream()))
        .toList();
  }

  @Override
  public DisputeView assign(Actor actor, UUID disputeId, Optional<String> assignee) {
    if (assignee.filter(name -> name.isBlank() || name.length() > 100).isPresent()) {
      throw new InvalidRequestException("BAL-DSP001", "assignee must have 1 to 100 characters");
    }
    return change(
        actor,
        "dispute.assign",
        ANSWER,
        disputeId,
        List.of(disputeId.toString(), assignee.orElse("")),
        session -> table.assign(session, disputeId, assignee.orElse(null)));
  }

  @Override
  public DisputeView answer(Actor actor, AnswerDispute answer) {
    Answering.check(answer);
    return change(
        actor,
        "dispute.answer",
        ANSWER,
        answer.disputeId(),
        answer,
        session -> answering.answer(session, answer, actor.toString()));
  }

  @Override
  public DisputeView submit(Actor actor, AnswerDispute answer) {
    Access access = Access.staff(ANSWER);
    commands.require(actor, SUBMIT, access);
    Answering.check(answer);
    answering.requireTaken(
        commands.ask(
            actor, SUBMIT, access, session -> table.get(session, answer.disputeId()).gateway()));
    return change(
        actor,
        SUBMIT,
        ANSWER,
        answer.disputeId(),
        answer,
        session -> answering.submit(session, answer, actor.toString()));
  }

  @Override
  public DisputeView accept(Actor actor, UUID disputeId, String reason) {
    if (reason.isBlank() || reason.length() > 500) {
      throw new InvalidRequestException("BAL-DSP001", "reason must have 1 to 500 characters");
    }
    return change(
        actor,
        "dispute.accept",
        ACCEPT,
        disputeId,
        List.of(disputeId.toString(), reason),
        session -> {
          Case dispute = answering.toAccept(session, disputeId);
          if (dispute.withdrawn().isZero()) {
            throw new ConflictException(
                "BAL-DSP004",
                "no money was taken by dispute "
                    + disputeId
                    + ": there is nothing to give in to; refund the buyer instead");
          }
          table.note(session, disputeId, reason);
          answering.tell(session, dispute, Stage.LOST, actor.toString());
        });
  }

  @Override
  public DisputeView record(Actor actor, RecordDispute news) {
    List<String> problems = new ArrayList<>();
    if (plugins.find(PluginKind.PAYMENT, news.gateway()).isEmpty()) {
      problems.add("gateway: there is no '" + news.gateway() + "'");
    }
    if (news.ref().isBlank() || news.ref().length() > 255) {
      problems.add("ref must have 1 to 255 characters");
    }
    if (news.stage() == Stage.UNRECOGNIZED) {
      problems.add("stage must say how it stands");
    }
    if (news.reason().isBlank() || news.reason().length() > 200) {
      problems.add("reason must have 1 to 200 characters");
    }
    if (!news.amount().isPositive()) {
      problems.add("amount must be more than zero");
    }
    if (news.at().isAfter(clock.now())) {
      problems.add("at must not be in the future");
    }
    refuse(problems);
    return commands.run(
        actor,
        new Command("dispute.record", Access.staff(ANSWER), "payment " + news.paymentId(), news),
        DisputeView.class,
        session -> {
          Movements.Movement paid =
              movements.of(session, news.paymentId()).stream()
                  .filter(movement -> !movement.refund())
                  .findFirst()
                  .orElseThrow(() -> new NotFoundException("captured payment", news.paymentId()));
          if (!paid.amount().currency().equals(news.amount().currency())) {
            throw new ConflictException(
                "BAL-DSP003",
                "the payment was in "
                    + paid.amount().currency()
                    + ", and what is disputed is "
                    + news.amount()
                    + "; say how much it is in the payment's currency");
          }
          Case taken = handling.take(session, DisputeNews.of(news, actor.toString()));
          return views.of(session, taken);
        });
  }

  @Override
  public Stated taken(Session session, StatedChargeback line) {
    return statedDisputes.taken(session, line);
  }

  @Override
  public Optional<Stated> givenBack(Session session, StatedChargeback line) {
    return statedDisputes.givenBack(session, line);
  }

  private DisputeView change(
      Actor actor,
      String name,
      Permission permission,
      UUID disputeId,
      Object request,
      Consumer<Session> work) {
    Function<Session, DisputeView> then =
        session -> {
          table.lock(session, disputeId);
          work.accept(session);
          return views.of(session, table.get(session, disputeId));
        };
    return commands.run(
        actor,
        new Command(name, Access.staff(permission), "dispute " + disputeId, request),
        DisputeView.class,
        then);
  }

  private static void refuse(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-DSP001", problems);
    }
  }
}
